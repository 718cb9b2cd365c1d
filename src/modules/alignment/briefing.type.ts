import { Field, Int, ObjectType } from 'type-graphql';
import { Figure } from '../../kernel/figure';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { BilateralProgramStub } from './bilateral-program.stub';
import type { BriefingScope } from './briefing.rules';
import { PlanStanding } from './briefing.words';
import { AlignmentFigures } from './recorded-alignment.type';
import { CountryStub } from './country.stub';
import { ResultsFrameworkStub } from './results-framework.stub';
import { SessionStub } from './session.stub';

@ObjectType('BriefedProgram', { simpleResolvers: true, description: 'A program on the table of the next session.' })
export class BriefedProgram {
  @Field(() => BilateralProgramStub, { nullable: true, description: 'The program: completion, alignment, monitoring means and references are asked of it.' })
  program: Row;

  @Field(() => Boolean, { description: 'True when a session of the commission approved it; false when it is here as the newest program of the two countries.' })
  approvedBySession: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether its period holds the day of the briefing; null where begin or end is not known.' })
  inPeriod: boolean | null;

  programId: string;
  scope: BriefingScope;
}

@ObjectType('BriefedAlignment', { simpleResolvers: true, description: 'Recorded alignment of a program with the plans of one of its sides.' })
export class BriefedAlignment {
  @Field(() => CountryStub, { description: 'The country that receives.' })
  recipient: Row;

  @Field(() => AlignmentFigures, { description: 'How far the projects in which it receives draw on the plans of its government.' })
  figures: AlignmentFigures;
}

@ObjectType('BriefedCommitmentStatus', { simpleResolvers: true, description: 'Open commitments with one status.' })
export class BriefedCommitmentStatus {
  @Field(() => String, { description: 'Code of the status, as in CommitmentStatus.' })
  status: string;

  @Field(() => Figure, { description: 'How many, and which.' })
  figure: Figure;
}

@ObjectType('BriefedCommitments', { simpleResolvers: true, description: 'What is still open of all that the sessions agreed, with what may be missing from it.' })
export class BriefedCommitments {
  @Field(() => Figure, { description: 'Agreed items neither carried out nor given up; each tells how often it was carried over.' })
  open: Figure;

  @Field(() => [BriefedCommitmentStatus], { description: 'The open ones apart by status, in the order of the codes.' })
  byStatus: BriefedCommitmentStatus[];

  @Field(() => Figure, { description: 'The open ones that more than one session took up.' })
  carriedOver: Figure;

  @Field(() => Figure, { description: 'The open ones whose due date has passed.' })
  overdue: Figure;

  @Field(() => Boolean, { description: 'True only where the register holds every commitment of every session; else there may be more open items than these.' })
  complete: boolean;

  incompleteSessionIds: string[];
}

@ObjectType('BriefedPlan', { simpleResolvers: true, description: 'A plan of one side by which gaps are looked for; a side may have several.' })
export class BriefedPlan {
  @Field(() => CountryStub, { description: 'The country whose plan it is.' })
  country: Row;

  @Field(() => ResultsFrameworkStub, { nullable: true, description: 'The plan, in its version of that day; null where the register holds none. Its objectives without cooperation are asked of it.' })
  framework: Row | null;

  @Field(() => PlanStanding, { description: 'Whether it is in force on the day, the last one known, or none is held.' })
  standing: PlanStanding;
}

@ObjectType('BriefedMechanism', { simpleResolvers: true, description: 'Programs that lack something, as a source says, apart from those of which no source says.' })
export class BriefedMechanism {
  @Field(() => Figure, { description: 'Programs known to have none.' })
  missing: Figure;

  @Field(() => Figure, { description: 'Programs of which no source says whether they have one.' })
  notReported: Figure;
}

@ObjectType('BriefedMechanisms', { simpleResolvers: true, description: 'What the programs of the two countries need in order to be carried out, and lack.' })
export class BriefedMechanisms {
  @Field(() => BriefedMechanism, { description: 'Who runs it and how.' })
  operational: BriefedMechanism;

  @Field(() => BriefedMechanism, { description: 'Who pays and how.' })
  budgetary: BriefedMechanism;

  @Field(() => BriefedMechanism, { description: 'How it is followed up.' })
  monitoring: BriefedMechanism;
}

@ObjectType('CommissionBriefing', { simpleResolvers: true, description: 'What one party of a joint commission takes along to the next session, for one printed page.' })
export class CommissionBriefing {
  scope: BriefingScope;

  @Field(() => CountryStub, { description: 'The party that asks.' })
  party: Row;

  @Field(() => CountryStub, { description: 'The other party.' })
  counterpart: Row;

  @Field(() => PartialDate, { description: 'Day for which the briefing holds; the records that it links to are shown as they are today.' })
  asOf: string;

  @Field(() => SessionStub, { nullable: true, description: 'The last session held by the day; null where none is known.' })
  lastSession: Row | null;

  @Field(() => Int, { description: 'Sessions of which neither date nor number tells whether they were held by the day; they are left out.' })
  undatedSessions: number;

  @Field(() => [BriefedProgram], { description: 'The program on the table: the last that a session approved, or else the newest of the two countries; several where they share that date.' })
  programs: BriefedProgram[];

  @Field(() => BriefedMechanisms, { description: 'Mechanisms and means of monitoring that the programs of the two countries lack.' })
  mechanisms: BriefedMechanisms;
}
