import request from 'supertest';
import { answering, smallApp } from '../test-support/small-app.ts';
import { decodableUrl } from './decodable-url.ts';

describe('decodableUrl', () => {
  const app = smallApp(
    decodableUrl(),
    answering(() => ({})),
  );

  it.each(['/%E0%A4%A', '/a/%', '/%ff'])('refuses %s', async (path) => {
    const response = await request(app).get(path);

    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({ type: 'urn:expense-tracker:problem:malformed-url', instance: path });
  });

  it.each(['/a?b=%E4', '/a?b=c&%ff=d', '/a?b=%C3+%A9'])(
    'refuses %s, which would be read as something else',
    async (path) => {
      const response = await request(app).get(path);

      expect(response.status).toBe(400);
      expect(response.body).toMatchObject({ type: 'urn:expense-tracker:problem:malformed-url', instance: '/a' });
    },
  );

  it.each(['/', '/caf%C3%A9', '/a?b=%', '/a?b=100%&c=caf%c3%a9'])('lets %s pass', async (path) => {
    await request(app).get(path).expect(200);
  });
});
