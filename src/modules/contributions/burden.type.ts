import { Field, ObjectType } from 'type-graphql';
import { Figure } from '../../kernel/figure';
import { Decimal } from '../../kernel/scalars';

@ObjectType('BurdenShare', { simpleResolvers: true, description: 'What one partner carries of the valued contributions.' })
export class BurdenShare {
  @Field(() => String, { description: 'ISO3 code of the country; where a contribution names none, id of the organization or the printed name.' })
  partner: string;

  @Field(() => Decimal, { description: 'Money of the partner in the currency wanted, valued effort not counted; rounded half up once.' })
  cash: string;

  @Field(() => Decimal, { nullable: true, description: 'Its effort valued by the method asked for; null without a method.' })
  effort: string | null;

  @Field(() => Decimal, { description: 'Both together, rounded half up once.' })
  value: string;

  @Field(() => Figure, { description: 'Its share of all that is valued.' })
  share: Figure;
}

@ObjectType('BurdenShares', { simpleResolvers: true, description: 'How partners share the burden, over the lines that could be valued, with the share of lines that could not.' })
export class BurdenShares {
  @Field(() => String, { description: 'Currency wanted.' })
  currency: string;

  @Field(() => String, { description: 'Code of the table of exchange rates.' })
  table: string;

  @Field(() => String, { nullable: true, description: 'Code of the method that values effort; null for money alone.' })
  method: string | null;

  @Field(() => Boolean, { description: 'True when a rate was applied to some line.' })
  approximate: boolean;

  @Field(() => Decimal, { nullable: true, description: 'All that is valued, rounded half up once; null where nothing is.' })
  total: string | null;

  @Field(() => [BurdenShare], { description: 'The partners, by code.' })
  partners: BurdenShare[];

  @Field(() => Figure, { description: 'Share of lines that are not valued: neither money nor, by the method, effort. The larger it is, the less the shares say.' })
  notValued: Figure;
}
