import request from 'supertest';
import { PREFIX } from '../operations.ts';
import { createTestApp } from '../test-support/test-app.ts';

const DOCS = `${PREFIX}/docs`;

describe('GET /docs', () => {
  it.each([DOCS, `${DOCS}/`])('is a page whose every part we serve ourselves: %s', async (address) => {
    const { app } = createTestApp({ auth: { mode: 'token' } });

    const page = await request(app).get(address).expect(200);

    expect(page.get('Content-Type')).toBe('text/html; charset=utf-8');
    const parts = [...page.text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, part]) => String(part));
    expect(parts).toHaveLength(4);
    for (const part of parts) {
      expect(part).toMatch(new RegExp(`^${DOCS}/`));
      await request(app).get(part).expect(200);
    }
  });

  it('runs no script but our own files', async () => {
    const { app } = createTestApp();

    const page = await request(app).get(DOCS);

    expect(page.get('Content-Security-Policy')).toContain("default-src 'none';script-src 'self';");
    expect(page.text).not.toMatch(/<script>|<script[^>]*>[^<]/);
  });

  it('shows the document beside it, and asks nobody else', async () => {
    const { app } = createTestApp();

    const script = await request(app).get(`${DOCS}/initializer.js`);

    expect(script.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(script.text).toContain("new URL('../openapi.json'");
    expect(script.text).not.toContain('http');
  });

  it.each(['package.json', 'swagger-ui.js', '..%2fpackage.json', 'nothing'])('has no %s', async (asset) => {
    const { app } = createTestApp();

    await request(app).get(`${DOCS}/${asset}`).expect(404);
  });
});
