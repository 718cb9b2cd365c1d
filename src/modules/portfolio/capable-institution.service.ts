import type { Ctx } from '../../kernel/context';
import { searchWords } from '../../kernel/search';
import type { Row } from '../../kernel/stub';
import { capableInstitutions } from './capable-institution.rules';
import type { CapabilityWish } from './capable-institution.type';
import { completedInSubject, taughtTopic, worksInSubject } from './capable-institutions.loaders';
import { measuresPort } from './measures.port';

/** @throws ApiError BAD_USER_INPUT for a topic that is too long or has no word. */
export async function institutionsFor(ctx: Ctx, country: string, wish: CapabilityWish): Promise<Row[]> {
  const words = searchWords('for.topic', wish.topic);
  const [taught, works, completed] = await Promise.all([taughtTopic(ctx, words), worksInSubject(ctx, country, wish), completedInSubject(ctx, country, wish)]);
  const organizations = [...new Set([...taught, ...works].map(({ organizationId }) => organizationId))];
  const [names, effort] = await Promise.all([
    measuresPort.read.partyNames(ctx, organizations),
    measuresPort.read.effortOfProjects(ctx, [...new Set(works.map(({ projectId }) => projectId))]),
  ]);
  return capableInstitutions({ taught, works, completed, effort }, names, country);
}
