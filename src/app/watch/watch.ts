import type { ApolloServerPlugin } from '@apollo/server';
import { performance } from 'node:perf_hooks';
import type { WatchConfig } from '../../kernel/watch-config';
import { log } from '../../kernel/log';
import type { RequestContext } from '../http/apollo';
import { Metrics } from './metrics';
import { serveMetrics } from './metrics-server';
import { OperationNames } from './names';

/** Faults of ours, which an operator wants to know of one by one. */
const OURS = ['INTERNAL', 'UNAVAILABLE', 'TIMEOUT'];

/** Watches the operations that a process answers: numbers for Prometheus, lines for the log. */
export class Watch {
  readonly metrics = new Metrics();
  private readonly names = new OperationNames();

  constructor(private readonly config: WatchConfig) {}

  /** The server of the numbers, where the operator gave it a port. */
  async servers(host: string): Promise<{ url: string; stop(): Promise<void> }[]> {
    return this.config.metricsPort === null ? [] : [await serveMetrics(this.metrics, host, this.config.metricsPort)];
  }

  /** @param graph name of the module that is served; `whole` for the monolith, `router` for a router. */
  plugin(graph: string): ApolloServerPlugin<RequestContext> {
    return {
      requestDidStart: async () => {
        const begun = performance.now();
        return { willSendResponse: async ({ operation, response, contextValue: { requestId, seen } }) => {
          const ms = performance.now() - begun;
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors ?? [] : [];
          const codes = [...new Set(errors.map(({ extensions }) => String(extensions?.code)))];
          const known = { graph, operation: this.names.of(operation?.name?.value), ms, cost: seen.cost?.requested ?? 0, statements: seen.statements ?? 0, codes };
          this.metrics.answered(known);
          const isSlow = ms > this.config.slowMs;
          if (!isSlow && !this.config.everyOperation && !codes.some((code) => OURS.includes(code))) return;
          log(isSlow ? 'warn' : 'info', isSlow ? 'operation.slow' : 'operation', { request: requestId, ...known, ms: Math.round(ms), ...(isSlow && { plan: seen.plan }) });
        } };
      },
    };
  }
}
