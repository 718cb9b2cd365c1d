/** What a process tells its operator of the operations that it answers. */
export interface WatchConfig {
  /** Port of the metrics in the format of Prometheus; null where there are none. */
  metricsPort: number | null;
  /** An operation that takes longer, in milliseconds, is logged with its plan. */
  slowMs: number;
  /** True when every operation is logged, not only those that are slow or failed. */
  everyOperation: boolean;
}

const SLOW_MS = 1_000;

/** @throws Error that names the variable, what was expected and what came. */
export function readWatchConfig(env: NodeJS.ProcessEnv): WatchConfig {
  const { MIXTA_METRICS_PORT: port = '', MIXTA_SLOW_MS: slow = '', MIXTA_LOG: log = '' } = env;
  if (port && (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)) throw new Error(`MIXTA_METRICS_PORT: expected a number from 0 to 65535, got "${port}"`);
  if (slow && !/^\d{1,6}$/.test(slow)) throw new Error(`MIXTA_SLOW_MS: expected milliseconds, got "${slow}"`);
  if (log && log !== 'operations') throw new Error(`MIXTA_LOG: expected "operations" or nothing, got "${log}"`);
  return { metricsPort: port ? Number(port) : null, slowMs: slow ? Number(slow) : SLOW_MS, everyOperation: log === 'operations' };
}
