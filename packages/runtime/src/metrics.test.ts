import { Counter, createMetrics, Gauge, MetricsRegistry, poolMetrics } from './metrics.ts';
import { MetricsListenError, startMetricsServer, type MetricsServer } from './metrics-server.ts';

const LOCAL = { host: '127.0.0.1', port: 0 };

describe('createMetrics', () => {
  it('tells what every process has', async () => {
    expect(await createMetrics().metrics()).toMatch(/^process_resident_memory_bytes \d+$/m);
  });

  it('shares nothing with another', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    new Counter({ name: 'things_total', help: 'Things.', registers: [one] }).inc();

    expect(await one.metrics()).toMatch(/^things_total 1$/m);
    expect(await other.metrics()).not.toContain('things_total');
  });
});

describe('poolMetrics', () => {
  it('tells what the pool is when it is asked', async () => {
    const registry = new MetricsRegistry();
    let state = { total: 0, idle: 0, waiting: 0 };
    poolMetrics(registry, () => state);

    state = { total: 10, idle: 3, waiting: 2 };

    const metrics = await registry.metrics();
    expect(metrics).toContain('db_pool_connections{state="busy"} 7');
    expect(metrics).toContain('db_pool_connections{state="idle"} 3');
    expect(metrics).toContain('db_pool_waiting 2');
  });
});

describe('startMetricsServer', () => {
  it.each(['127.0.0.1', '::1'])('serves the metrics at %s, and nothing else', async (host) => {
    const server = await startMetricsServer({ registry: createMetrics(), host, port: 0 });

    const metrics = await fetch(server.url);
    expect([metrics.status, metrics.headers.get('content-type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
    expect(await metrics.text()).toContain('# TYPE process_cpu_user_seconds_total counter');
    expect((await fetch(`${server.url}?x=1`, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(new URL('/', server.url))).status).toBe(404);
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(404);
    await server.close();
  });

  it('says that it failed where a metric cannot be read', async () => {
    const registry = new MetricsRegistry();
    const collect = () => Promise.reject(new Error('gone'));
    new Gauge({ name: 'broken', help: 'Broken.', registers: [registry], collect });
    const server = await startMetricsServer({ registry, ...LOCAL });

    expect((await fetch(server.url)).status).toBe(500);
    await server.close();
  });

  it('says what is wrong when it cannot listen', async () => {
    const server: MetricsServer = await startMetricsServer({ registry: createMetrics(), ...LOCAL });
    const port = Number(new URL(server.url).port);

    const second = startMetricsServer({ registry: createMetrics(), ...LOCAL, port });

    await expect(second).rejects.toThrow(MetricsListenError);
    await expect(second).rejects.toThrow(`port ${port}: something listens there already. Set METRICS_PORT`);
    await expect(startMetricsServer({ registry: createMetrics(), host: '192.0.2.1', port: 0 })).rejects.toThrow(
      'EADDRNOTAVAIL',
    );
    await server.close();
  });
});
