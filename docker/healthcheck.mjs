/**
 * A container's HEALTHCHECK: `node healthcheck.mjs PATH` asks the app in the same container, and exits with 0 when it
 * answers that it can serve. What it said otherwise is in `docker inspect`, under State.Health.
 */
import { get } from 'node:http';

const { HOST = '', PORT = '8000' } = process.env;
/** An app that listens on every address is asked on the one that each container has, with IPv6 or without. */
const host = ['', '0.0.0.0', '::'].includes(HOST) ? '127.0.0.1' : HOST;

const request = get({ host, port: PORT || 8000, path: process.argv[2], timeout: 4_000 }, (response) => {
  if (response.statusCode !== 200) response.pipe(process.stderr);
  else response.resume();
  process.exitCode = response.statusCode === 200 ? 0 : 1;
});
request.on('timeout', () => request.destroy(new Error('no answer within 4 s')));
request.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
