import type { Person } from '@expenses/services';
import request from 'supertest';
import { smallApp } from '../test-support/small-app.ts';
import { authenticator, type Auth } from './authenticate.ts';

describe('authenticator', () => {
  describe('local', () => {
    const { app, identified } = appWith({ mode: 'local', defaultUserId: 12_345 });

    it.each([
      ['1', 1n],
      ['987654321', 987_654_321n],
      ['4503599627370496', 2n ** 52n],
    ])('takes the person whose Telegram id is %s', async (id, telegramId) => {
      await request(app).get('/').set('X-User-ID', id).expect(200);

      expect(identified.at(-1)).toBe(telegramId);
    });

    it('takes the default person when nobody is named', async () => {
      await request(app).get('/').expect(200);

      expect(identified.at(-1)).toBe(12_345n);
    });

    it.each(['0', '-1', '1.5', '01', 'abc', '', '1e3', '4503599627370497', '99999999999999999999', '1, 2'])(
      'refuses X-User-ID: %s',
      async (id) => {
        const response = await request(app).get('/').set('X-User-ID', id);

        expect(response.status).toBe(400);
        expect(response.body).toMatchObject({ type: 'urn:expense-tracker:problem:invalid-user-id' });
      },
    );
  });
});

function appWith(auth: Auth) {
  const identified: bigint[] = [];
  const people = {
    identify: async (telegramId: bigint): Promise<Person> => {
      identified.push(telegramId);
      return { user: { id: 'user' } } as Person;
    },
  };
  const tokens = { authenticate: () => Promise.reject(new Error('Nobody asks for a token.')) };
  const authenticate = authenticator(auth, { people, tokens });
  const app = smallApp(async (request, response) => {
    await authenticate(request);
    response.json({});
  });
  return { app, identified };
}
