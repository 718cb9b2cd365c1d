/** What a router is told of the subgraphs behind it. */
export interface RouterConfig {
  /** File of the supergraph; null for the one of this release. */
  supergraph: string | null;
  /** Address of each subgraph by its name. */
  subgraphs: Record<string, string>;
  /** How long one subgraph may take for its part of an answer, in milliseconds. */
  timeoutMs: number;
}

const TIMEOUT_MS = 10_000;

/** @throws Error that names the variable, what was expected and what came. */
export function readRouterConfig(env: NodeJS.ProcessEnv): RouterConfig {
  const timeoutMs = env.MIXTA_SUBGRAPH_TIMEOUT_MS || String(TIMEOUT_MS);
  if (!/^[1-9]\d{1,4}$/.test(timeoutMs)) throw new Error(`MIXTA_SUBGRAPH_TIMEOUT_MS: expected milliseconds from 10 to 99999, got "${timeoutMs}"`);
  return { supergraph: env.MIXTA_SUPERGRAPH || null, subgraphs: addressesOf(env.MIXTA_SUBGRAPHS ?? ''), timeoutMs: Number(timeoutMs) };
}

function addressesOf(list: string): Record<string, string> {
  return Object.fromEntries(list.split(/[\s,]+/).filter(Boolean).map((each) => {
    const [, name, url] = /^([\w-]+)=(.+)$/.exec(each) ?? [];
    if (!name || !URL.canParse(url!) || !/^https?:$/.test(new URL(url!).protocol)) throw new Error(`MIXTA_SUBGRAPHS: expected names and addresses like portfolio=http://10.0.0.5:4001/graphql, with commas between, got "${each}"`);
    return [name, url!];
  }));
}
