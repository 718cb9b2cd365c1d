import { Field, InputType } from 'type-graphql';
import { defineEnum, value } from '../../kernel/enum';
import { PartialDate } from '../../kernel/scalars';
import { MonitoringMeans, ProgramKind } from './bilateral-program.entity';

export const ProgramMechanism = defineEnum('ProgramMechanism', 'What a program needs in order to be carried out.', {
  OPERATIONAL: value('Who runs it and how.', 'Mecanismo operativo', 'Operational mechanism', 'Mecanismo operacional'),
  BUDGETARY: value('Who pays and how.', 'Mecanismo presupuestal', 'Budgetary mechanism', 'Mecanismo orçamentário'),
});
export type ProgramMechanism = keyof typeof ProgramMechanism;

@InputType('BilateralProgramFilter', { description: 'Which programs. What is left out, or null, does not filter.' })
export class BilateralProgramFilter {
  @Field(() => String, { nullable: true, description: 'With this country among the parties: ISO3 code.' })
  party?: string | null;

  @Field(() => [String], { nullable: true, description: 'With both countries among the parties: two ISO3 codes, in any order.' })
  between?: string[] | null;

  @Field(() => ProgramKind, { nullable: true, description: 'Of this kind.' })
  kind?: ProgramKind | null;

  @Field(() => ProgramMechanism, { nullable: true, description: 'Known to lack this mechanism. Programs of which no source says are not among them: see unknownMechanism.' })
  missingMechanism?: ProgramMechanism | null;

  @Field(() => ProgramMechanism, { nullable: true, description: 'Of which no source says whether this mechanism was agreed.' })
  unknownMechanism?: ProgramMechanism | null;

  @Field(() => [ProgramMechanism], { nullable: true, description: 'Known to have each of these mechanisms.' })
  hasMechanisms?: ProgramMechanism[] | null;

  @Field(() => MonitoringMeans, { nullable: true, description: 'Followed up in this way.' })
  monitoringMeans?: MonitoringMeans | null;

  @Field(() => MonitoringMeans, { nullable: true, description: 'Known not to be followed up in this way: its means are reported and this is not among them.' })
  lacksMonitoringMeans?: MonitoringMeans | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those of which no source says how they are followed up; false: only the others.' })
  monitoringUnknown?: boolean | null;

  @Field(() => PartialDate, { nullable: true, description: 'With a period that holds some day of this date. One without a known end is taken to go on; one without a known begin is left out.' })
  activeOn?: string | null;
}
