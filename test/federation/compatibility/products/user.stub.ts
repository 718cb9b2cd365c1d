import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

@Directive('@key(fields: "email")')
@ObjectType('User', { simpleResolvers: true, description: 'Somebody who makes products.' })
export class UserStub {
  @Field(() => ID, { description: 'Address by which the user is known.' })
  email: string;

  @Directive('@external')
  @Field(() => Int, { nullable: true, description: 'How many products the user made.' })
  totalProductsCreated: number | null;

  @Directive('@external')
  @Field(() => Int, { description: 'For how many years.' })
  yearsOfEmployment: number;
}
