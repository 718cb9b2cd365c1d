import { collectDefaultMetrics, Counter, Registry, Summary } from 'prom-client';

const DAY_S = 86_400;
const HOURS = 24;

/** What is known of an operation once it is answered. `cost` counts objects, `codes` are those of its errors. */
export interface Answered { graph: string; operation: string; ms: number; cost: number; statements: number; codes: readonly string[] }

/** Numbers of one process for Prometheus: time (median, 95th and 99th percentile of the last day), cost and errors by the name of the operation. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly seconds = new Summary({
    name: 'mixta_operation_seconds', help: 'Seconds from an operation to its answer, over the last day.', labelNames: ['graph', 'operation'],
    percentiles: [0.5, 0.95, 0.99], maxAgeSeconds: DAY_S, ageBuckets: HOURS, pruneAgedBuckets: true, registers: [this.registry],
  });
  private readonly cost = this.counter('mixta_operation_cost_objects_total', 'Objects that operations asked for.', ['graph', 'operation']);
  private readonly statements = this.counter('mixta_operation_statements_total', 'SQL statements of operations; none in a router.', ['graph', 'operation']);
  private readonly errors = this.counter('mixta_operation_errors_total', 'Errors in answers, by code of the closed list.', ['graph', 'operation', 'code']);
  private readonly faults = this.counter('mixta_subgraph_faults_total', 'Parts of answers that a subgraph did not give, seen by a router.', ['subgraph']);

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly contentType = this.registry.contentType;
  text = (): Promise<string> => this.registry.metrics();

  answered({ graph, operation, ms, cost, statements, codes }: Answered): void {
    this.seconds.observe({ graph, operation }, ms / 1_000);
    this.cost.inc({ graph, operation }, cost);
    this.statements.inc({ graph, operation }, statements);
    for (const code of codes) this.errors.inc({ graph, operation, code });
  }

  faulty(subgraph: string): void {
    this.faults.inc({ subgraph });
  }

  private counter<T extends string>(name: string, help: string, labelNames: T[]): Counter<T> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }
}
