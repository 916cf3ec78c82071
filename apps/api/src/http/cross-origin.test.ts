import request from 'supertest';
import { createTestApp } from '../test-support/test-app.ts';

const MINE = 'https://mine.example';
const EVIL = 'https://evil.example';

describe.each(['token', 'local'] as const)('a web page of another origin, with API_AUTH=%s', (mode) => {
  const auth = mode === 'local' ? { mode, defaultUserId: 1 } : { mode };

  it('may call when its origin is listed, and reads the headers that matter', async () => {
    const { app } = createTestApp({ auth, corsOrigins: [MINE] });

    const response = await request(app).get('/api/v1/health').set('Origin', MINE);

    expect(response.get('Access-Control-Allow-Origin')).toBe(MINE);
    expect(response.get('Vary')).toContain('Origin');
    expect(response.get('Access-Control-Expose-Headers')).toMatch(/ETag.*RateLimit/);
  });

  it.each(['Allow', 'Content-Disposition', 'Location', 'WWW-Authenticate'])(
    'reads %s, which an answer or the detail of a problem sends it to',
    async (header) => {
      const { app } = createTestApp({ auth, corsOrigins: [MINE] });

      const response = await request(app).get('/api/v1/health').set('Origin', MINE);

      expect(response.get('Access-Control-Expose-Headers')?.split(',')).toContain(header);
    },
  );

  it('reads errors too', async () => {
    const { app } = createTestApp({ auth, corsOrigins: [MINE] });

    const response = await request(app).get('/api/v1/expenses?x=1').set('Origin', MINE);

    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.get('Access-Control-Allow-Origin')).toBe(MINE);
  });

  it('is told before it calls what it may send', async () => {
    const { app } = createTestApp({ auth, corsOrigins: [MINE] });

    const response = await request(app)
      .options('/api/v1/expenses/1')
      .set({ Origin: MINE, 'Access-Control-Request-Method': 'PATCH', 'Access-Control-Request-Headers': 'if-match' });

    expect(response.status).toBe(204);
    expect(response.get('Access-Control-Allow-Methods')).toContain('PATCH');
    expect(response.get('Access-Control-Allow-Headers')).toContain('If-Match');
  });

  it('learns nothing when its origin is not listed', async () => {
    const { app } = createTestApp({ auth, corsOrigins: [MINE] });

    const answers = [
      await request(app).get('/api/v1/health').set('Origin', EVIL),
      await request(app).options('/api/v1/expenses').set({ Origin: EVIL, 'Access-Control-Request-Method': 'POST' }),
    ];

    for (const answer of answers) expect(answer.get('Access-Control-Allow-Origin')).toBeUndefined();
  });
});

describe('OPTIONS', () => {
  it('that no browser sent names the methods of the address', async () => {
    const { app } = createTestApp({ corsOrigins: [MINE] });

    const response = await request(app).options('/api/v1/expenses');

    expect([response.status, response.get('Allow')]).toEqual([204, 'GET, HEAD, POST, PATCH, OPTIONS']);
  });
});

describe('security headers', () => {
  it('are on answers, good and bad', async () => {
    const { app } = createTestApp();

    for (const path of ['/api/v1/health', '/api/v1/nothing']) {
      const { headers } = await request(app).get(path);
      expect(headers).toMatchObject({
        'content-security-policy': "default-src 'none';frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'strict-transport-security': 'max-age=31536000',
      });
    }
  });

  it('keep answers out of caches that are not the caller’s', async () => {
    const { app } = createTestApp();

    const response = await request(app).get('/api/v1/expenses');

    expect(response.get('Cache-Control')).toBe('private, no-cache');
  });
});
