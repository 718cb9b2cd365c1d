import { Field, InputType } from 'type-graphql';
import { PartialDate } from '../../kernel/scalars';
import { AgreementKind } from './agreement.entity';

@InputType('DateWindow', { description: 'From one date to another, both included.' })
export class DateWindow {
  @Field(() => PartialDate, { description: 'Begin of the window.' })
  from: string;

  @Field(() => PartialDate, { description: 'End of the window.' })
  to: string;
}

@InputType('AgreementFilter', { description: 'Which agreements. What is left out, or null, does not filter.' })
export class AgreementFilter {
  @Field(() => String, { nullable: true, description: 'Signed by this country: ISO3 code.' })
  signatory?: string | null;

  @Field(() => AgreementKind, { nullable: true, description: 'Of this kind.' })
  kind?: AgreementKind | null;

  @Field(() => DateWindow, { nullable: true, description: 'Ends or renews itself in this window. Those whose end nobody reported are not among them: see agreementsEnding.' })
  endsOrRenewsBetween?: DateWindow | null;
}
