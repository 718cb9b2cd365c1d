import type { ModuleDefinition } from '../../kernel/module';
import { CommentPayloadResolver, CommentResolver } from './comment.resolver';
import { commentReference } from './comments.loaders';
import { Deliveries } from './delivery.service';
import { Evaluations } from './evaluation.service';
import { FollowedQuestionResolver } from './followed-question.resolver';
import { followedQuestionReference } from './followed-questions.loaders';
import { HookResolver } from './hook.resolver';
import { hookReference } from './hooks.loaders';

export { feedPort, receiverPort } from './feed.port';
export { questionPort, type QuestionAsked, type SoundQuestion } from './question.port';

export const following: ModuleDefinition = {
  name: 'following',
  resolvers: [HookResolver, FollowedQuestionResolver, CommentResolver, CommentPayloadResolver],
  owns: { Hook: hookReference, FollowedQuestion: followedQuestionReference, Comment: commentReference },
  stubs: {},
  records: [],
  invariants: [],
  entities: [],
  background: (server) => {
    const [deliveries, evaluations] = [new Deliveries(server), new Evaluations(server)];
    return { stop: async () => { await Promise.all([deliveries.stop(), evaluations.stop()]); } };
  },
};
