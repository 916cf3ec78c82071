import request from 'supertest';
import { answering, smallApp } from '../test-support/small-app.ts';
import { localOnly } from './local-only.ts';

describe('localOnly', () => {
  const app = smallApp(
    localOnly({ allowedOrigins: ['https://example.org'] }),
    answering(() => ({})),
  );

  it.each(['localhost', 'LOCALHOST:8000', '127.0.0.1:8000', '127.0.0.2', '[::1]', '[::1]:8000'])(
    'answers for %s',
    async (host) => {
      await request(app).get('/').set('Host', host).expect(200);
    },
  );

  it.each(['evil.example', 'evil.example:8000', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.2', ''])(
    'does not answer for the host %j: its name may have been made to point here',
    async (host) => {
      const response = await request(app).get('/').set('Host', host);

      expect(response.status).toBe(421);
      expect(response.body).toMatchObject({ type: 'urn:expense-tracker:problem:foreign-host' });
    },
  );

  it.each(['evil@localhost', '127.0.0.1@evil.example', '[::1', '::1', 'localhost:80:80'])(
    'does not answer for the malformed host %s',
    async (host) => {
      await request(app).get('/').set('Host', host).expect(421);
    },
  );

  it.each(['http://localhost:8000', 'https://example.org'])('answers pages of %s', async (origin) => {
    await request(app).post('/').set({ Host: 'localhost:8000', Origin: origin }).expect(200);
  });

  it.each(['https://evil.example', 'http://localhost:3000', 'https://localhost:8000', 'null'])(
    'does not answer pages of %s',
    async (origin) => {
      const response = await request(app).post('/').set({ Host: 'localhost:8000', Origin: origin });

      expect(response.status).toBe(403);
      expect(response.body).toMatchObject({ type: 'urn:expense-tracker:problem:foreign-origin' });
    },
  );

  it('allows no foreign origin unless told', async () => {
    await request(
      smallApp(
        localOnly(),
        answering(() => ({})),
      ),
    )
      .get('/')
      .set('Origin', 'https://example.org')
      .expect(403);
  });
});
