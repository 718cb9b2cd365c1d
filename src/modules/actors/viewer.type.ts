import { Field, ObjectType } from 'type-graphql';
import { ViewerKind, ViewerRole, ViewerScope, type Viewer } from '../../kernel/viewer';

@ObjectType('Viewer', { simpleResolvers: true, description: 'Who asks, as the token of the request says, and for whom.' })
export class SignedInViewer implements Omit<Viewer, 'countries' | 'organizations'> {
  @Field(() => String, { description: 'Name under which the OpenID provider knows the person or service.' })
  subject: string;

  @Field(() => ViewerKind, { description: 'A person, or a service.' })
  kind: ViewerKind;

  @Field(() => [ViewerRole], { description: 'Parts in which the viewer works with the register; empty where the token names none.' })
  roles: ViewerRole[];

  @Field(() => [ViewerScope], { description: 'What the token was issued for; empty where it opens no more than everybody sees.' })
  scopes: ViewerScope[];
}
