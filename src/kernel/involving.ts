import { Field, InputType } from 'type-graphql';
import { badInput } from './errors';

/** In the kernel because projects, events and contributions are asked for by the same scope, and an input is one type. */
@InputType('Involving', { description: 'The scope of a portal: records in which this party itself takes part, whatever else is asked for. Where both are named, both take part.' })
export class Involving {
  @Field(() => String, { nullable: true, description: 'ISO3 code of a country that takes part itself; its organizations are not counted for it.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of an organization that takes part, also as one of the institutions at work.' })
  organization?: string | null;
}

/** A scope that names nobody would show everything: refused, so that a portal with a gap in its settings does not show what is not its own. */
export function assertNamed(involving: Involving | null | undefined): void {
  if (involving && !involving.country && !involving.organization) throw badInput('involving', 'a country or an organization', involving);
}
