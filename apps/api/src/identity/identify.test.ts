import type { Person } from '@expenses/services';
import request from 'supertest';
import { answering, smallApp } from '../test-support/small-app.ts';
import { getPerson, getUserId, identify } from './identify.ts';

const PERSON = { user: { id: 'ada' }, ledger: { id: 'ledger of ada' } } as Person;

describe('identify', () => {
  it('knows whom the request acts as', async () => {
    const app = smallApp(
      identify(async () => ({ person: PERSON, token: null })),
      answering((request) => ({ person: getPerson(request), userId: getUserId(request) })),
    );

    expect((await request(app).get('/')).body).toEqual({ person: PERSON, userId: 'ada' });
  });

  it('does not go on when that fails', async () => {
    const app = smallApp(
      identify(async () => {
        throw new Error('nobody');
      }),
      answering(() => 'reached'),
    );

    await request(app).get('/').expect(500);
  });

  it('knows nobody on a route that does not ask', async () => {
    await request(smallApp(answering(getUserId)))
      .get('/')
      .expect(500);
  });
});
