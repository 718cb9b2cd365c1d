import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FreshnessNotice } from '../http/freshness.plugin';
import { projectRoot } from '../project-root';

/** One part of an answer that could not be had, for the log. */
export interface Fault { subgraph: string; reason: string; request: string }

/** One part of an answer that was asked for: how long it took in milliseconds, what the subgraph says beside its data, and the position after a change. */
export interface Part { subgraph: string; ms: number; extensions: { freshness?: FreshnessNotice }; position: string | null }

/** On whose behalf subgraphs are asked; `positionFor` is asked each time, since a change moves it. */
export interface GatewayCaller { authorization?: string; requestId: string; positionFor: (subgraph: string) => string | null; onAsked: (part: Part) => void }

export interface GatewayOptions { supergraph: string; subgraphs: Readonly<Record<string, string>>; timeoutMs: number; onFault: (fault: Fault) => void }

/** Hive Gateway: a package of its own in deploy/gateway, since it brings 150 packages that nobody else needs. */
export interface Gateway {
  answer(body: { query: string; variables?: object; operationName?: string }, caller: GatewayCaller): Promise<{ data?: Record<string, unknown> | null; errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[] }>;
  stop(): Promise<void>;
}

export const gatewayFolder = (): string => join(projectRoot(), 'deploy', 'gateway');
export const gatewayIsInstalled = (): boolean => existsSync(join(gatewayFolder(), 'node_modules', '@graphql-hive', 'gateway-runtime', 'package.json'));

/** @throws Error that says how to install it. */
export function openGateway(options: GatewayOptions): Gateway {
  if (!gatewayIsInstalled()) throw new Error(`Hive Gateway is not installed: npm ci --prefix ${gatewayFolder()}`);
  return (require(gatewayFolder()) as { openGateway(options: GatewayOptions): Gateway }).openGateway(options);
}
