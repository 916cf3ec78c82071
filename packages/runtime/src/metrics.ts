import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export { Counter, Gauge, Histogram, Registry as MetricsRegistry };

/** What a process tells Prometheus, starting with what every process has: memory, CPU, event loop, garbage collection. */
export function createMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** Connections of a database pool. */
export interface PoolState {
  readonly total: number;
  readonly idle: number;
  /** Callers that wait for a connection. */
  readonly waiting: number;
}

/** Tells of a pool what it is at the moment of asking. */
export function poolMetrics(registry: Registry, state: () => PoolState): void {
  new Gauge({
    name: 'db_pool_connections',
    help: 'Connections to the database, by what they do.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { total, idle } = state();
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'busy' }, total - idle);
    },
  });
  new Gauge({
    name: 'db_pool_waiting',
    help: 'Callers that wait for a connection to the database.',
    registers: [registry],
    collect() {
      this.set(state().waiting);
    },
  });
}
