/** The same on Fastify, as its users would write it without schemas. */
import Fastify from 'fastify';
import { Yardstick } from './yardstick.ts';

const yardstick = new Yardstick(process.argv[2] ?? '');
const fastify = Fastify();

fastify.all('/api/v1/*', async ({ method, url, headers, body }, reply) => {
  const { status, json } = await yardstick.answer({
    method,
    url,
    token: headers.authorization?.slice('Bearer '.length) ?? '',
    idempotencyKey: String(headers['idempotency-key']),
    body: method === 'POST' ? JSON.stringify(body) : '',
  });
  return reply.code(status).type('application/json').send(json);
});

const url = await fastify.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${JSON.stringify({ url, msg: 'Listening' })}\n`);
