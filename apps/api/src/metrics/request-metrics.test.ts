import { get } from 'node:http';
import { MetricsRegistry } from '@expenses/runtime';
import request from 'supertest';
import { setRoute } from '../http/route.ts';
import { startServer } from '../server.ts';
import { createTestApp } from '../test-support/test-app.ts';
import { Client } from '../test-support/client.ts';
import { answering, smallApp } from '../test-support/small-app.ts';
import { requestMetrics } from './request-metrics.ts';

describe('requestMetrics', () => {
  it('counts requests by method, address template and status', async () => {
    const metrics = new MetricsRegistry();
    const me = new Client(createTestApp({ metrics }).app);
    const { id } = await me.save('Coffee 4.50 EUR');
    await me.get(`/expenses/${id}`);
    await me.get('/expenses/no-id');
    await me.get('/nothing');
    await me.get('/docs/nothing');

    const text = await metrics.metrics();

    expect(text).toContain('http_requests_total{method="POST",route="/expenses/classify",status="201"} 1');
    expect(text).toContain('http_requests_total{method="GET",route="/expenses/{id}",status="200"} 1');
    expect(text).toContain('http_requests_total{method="GET",route="/expenses/{id}",status="404"} 1');
    expect(text).toContain('http_requests_total{method="GET",route="none",status="404"} 1');
    expect(text).toContain('http_requests_total{method="GET",route="/docs/{asset}",status="404"} 1');
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/expenses/{id}",status="200"} 1');
    expect(text).not.toContain(id);
  });

  it('measures to the end of the answer', async () => {
    const metrics = new MetricsRegistry();
    const app = smallApp(requestMetrics(metrics), setRoute('/slow'), (_request, response) => {
      setTimeout(() => response.json({}), 300);
    });

    await request(app).get('/');

    expect(await metrics.metrics()).toMatch(/_bucket\{le="0.25",method="GET",route="\/slow",status="200"\} 0/);
  });

  it('counts those who hang up', async () => {
    const metrics = new MetricsRegistry();
    const { promise: isClosed, resolve: closed } = Promise.withResolvers<unknown>();
    const server = await startServer(
      smallApp(requestMetrics(metrics), (_request, response) => {
        response.once('close', closed);
        caller.destroy();
      }),
      { host: '127.0.0.1', port: 0 },
    );
    const caller = get(server.url);
    caller.on('error', () => undefined);

    await isClosed;
    await server.close();

    expect(await metrics.metrics()).toContain('http_requests_total{method="GET",route="none",status="aborted"} 1');
  });

  it('has a name for methods that nobody knows', async () => {
    const metrics = new MetricsRegistry();
    const unheardOf = smallApp(
      (incoming, _response, next) => {
        incoming.method = 'BREW';
        next();
      },
      requestMetrics(metrics),
      answering(() => ({})),
    );

    await request(unheardOf).get('/');

    expect(await metrics.metrics()).toContain('http_requests_total{method="other",route="none",status="200"} 1');
  });
});
