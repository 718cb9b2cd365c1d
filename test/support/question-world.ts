import { sameInAllTopologies } from './gateway';
import type { Viewer } from '../../src/kernel/viewer';
import type { WorldName } from './templates';
import { useSharedWorld, useWorld, type Answer, type World } from './world';

/** `monolith` asks the one process alone: routers do not know our scalars, so they name a bad one otherwise (docs/architecture.md). */
export interface QuestionWorld extends World { monolith: World }

/**
 * A world whose every question is also asked of a gateway over the subgraphs: data, and path and code of each error, must agree.
 * @param whose `OWN` for a test that writes into it; others read one that all questions of the process share.
 */
export function useQuestionWorld(name: WorldName, whose: 'OWN' | 'SHARED' = 'SHARED'): () => QuestionWorld {
  const world = whose === 'OWN' ? useWorld(name) : useSharedWorld(name);
  return () => inBoth(world());
}

function inBoth(world: World): QuestionWorld {
  const run = (query: string, variables?: Record<string, unknown>, as?: Viewer): Promise<Answer> => sameInAllTopologies(world, query, variables, as);
  const data = async (query: string, variables?: Record<string, unknown>, as?: Viewer) => {
    const answer = await run(query, variables, as);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 1));
    return answer.data;
  };
  return { ...world, run, data, monolith: world };
}
