import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Node } from '../../kernel/node';
import { Claim } from './claim.entity';

@Entity('alignment_assessment')
@Directive('@key(fields: "id")')
@ObjectType('AlignmentAssessment', {
  implements: Node, simpleResolvers: true,
  description: "What a party reports of how far one project draws on the plans of one recipient, by the questions of the global monitoring of effectiveness (indicator 1a). A question that nobody answered is null, never no or zero.",
})
export class AlignmentAssessment extends Claim {
  @Column('text')
  projectId: string;

  @Column('text')
  recipientCountry: string;

  @Field(() => Boolean, { nullable: true, description: "Whether the objective of the project is drawn from the recipient's plans." })
  @Column('boolean')
  objectiveDrawn: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many results indicators the project has; zero is an answer.' })
  @Column('int')
  resultIndicators: number | null;

  @Field(() => Int, { nullable: true, description: "How many of them are drawn from indicators of the recipient's plans." })
  @Column('int')
  drawnIndicators: number | null;

  @Field(() => Int, { nullable: true, description: "How many of them are followed with data of the recipient's government." })
  @Column('int')
  governmentDataIndicators: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a final evaluation is planned together with the recipient's government." })
  @Column('boolean')
  finalEvaluation: boolean | null;
}
