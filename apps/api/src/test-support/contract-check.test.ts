import { startServer } from '../server.ts';
import { Client } from './client.ts';
import { contractViolation, type Exchange } from './contract-check.ts';

const PROBLEM = JSON.stringify({
  ...{ type: 'urn:expense-tracker:problem:not-found', title: 'Not Found', status: 404, detail: 'No.' },
  ...{ instance: '/api/v1/nothing', requestId: 'r' },
});
const problem = { contentType: 'application/problem+json', body: PROBLEM };
const json = { contentType: 'application/json; charset=utf-8', body: '{"status":"healthy"}' };

describe('contractViolation', () => {
  it.each<[string, Partial<Exchange>]>([
    ['a documented answer', json],
    ['a page for people', { url: '/api/v1/docs', contentType: 'text/html', body: '<html>' }],
    ['a problem where there is nothing', { url: '/api/v1/nothing', status: 404, ...problem }],
    ['a problem of a method that is not there', { method: 'PUT', status: 405, ...problem }],
    ['OPTIONS', { method: 'OPTIONS', status: 204, body: '' }],
    ['HEAD', { method: 'HEAD', body: '' }],
    ['HEAD of nothing', { method: 'HEAD', url: '/nothing', status: 404, body: '' }],
    ['nothing where there is no body', { method: 'DELETE', url: '/api/v1/expenses/1', status: 204, body: '' }],
  ])('finds nothing wrong with %s', (_what, exchange) => {
    expect(contractViolation(exchangeOf(exchange))).toBeNull();
  });

  it.each<[string, Partial<Exchange>, string]>([
    ['an undocumented status', { status: 418, ...problem }, 'The status is not documented'],
    ['an undocumented address', { url: '/api/v1/nothing' }, 'There is no such address'],
    ['an undocumented method', { method: 'PUT' }, 'There is no such method'],
    ['an error that is no problem', { url: '/nothing', status: 404 }, 'not application/problem+json'],
    ['a problem without a request id', { status: 500, ...problem, body: '{}' }, "required property 'requestId'"],
    ['another type', { contentType: 'text/html' }, 'The type is text/html'],
    ['another body', { ...json, body: '{"status":"ill"}' }, 'body/status must be equal to constant'],
    ['a body that is no JSON', { ...json, body: '{' }, 'body must be object'],
    ['a field that is not documented', { ...json, body: '{"status":"healthy","more":1}' }, 'additional properties'],
    ['a body of HEAD', { method: 'HEAD', ...json }, 'HEAD has a body'],
    ['a body where none is', { method: 'DELETE', url: '/api/v1/expenses/1', status: 204 }, 'There is a body'],
  ])('finds %s', (_what, exchange, violation) => {
    expect(contractViolation(exchangeOf(exchange))).toContain(violation);
  });
});

describe('a client of a server elsewhere', () => {
  it('refuses an answer that is not documented', async () => {
    const elsewhere = await startServer((_request, response) => response.end('{}'), { host: '127.0.0.1', port: 0 });

    await expect(new Client(elsewhere.url).get('/health')).rejects.toThrow('GET /api/v1/health 200: The type is');

    await elsewhere.close();
  });
});

function exchangeOf(exchange: Partial<Exchange>): Exchange {
  return { method: 'GET', url: '/api/v1/health?x=1', status: 200, ...json, ...exchange };
}
