import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Request, Response, Router } from 'express';
import helmet from 'helmet';
import { endpoint } from '../http/endpoint.ts';
import { setRoute } from '../http/route.ts';
import { unknownAddress } from '../problems/problem-responder.ts';

/** What the page needs of Swagger UI. We serve it ourselves: the page works without the internet. */
const ASSETS = new Set(['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']);

/** Adds /docs, where people read and try what /openapi.json says. */
export function referencePage(router: Router): void {
  const assets = swaggerUiFolder();
  endpoint(router, '/docs', { GET: [setRoute('/docs'), policy, page] });
  endpoint(router, '/docs/initializer.js', {
    GET: [setRoute('/docs/{asset}'), (_request, response) => void response.type('text/javascript').send(INITIALIZER)],
  });
  endpoint(router, '/docs/:asset', {
    GET: [
      setRoute('/docs/{asset}'),
      (request, response) => {
        const asset = String(request.params['asset']);
        if (!ASSETS.has(asset)) throw unknownAddress();
        response.sendFile(asset, { root: assets, maxAge: '1h' });
      },
    ],
  });
}

/** Beside the bundle there is a copy of what is needed; else the package is installed. */
function swaggerUiFolder(): string {
  const copy = fileURLToPath(new URL('./swagger-ui', import.meta.url));
  if (existsSync(copy)) return copy;
  return dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
}

/** Scripts are our own files; styles may be inline, as Swagger UI writes them. */
const policy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
});

function page(request: Request, response: Response): void {
  const base = `${request.baseUrl}/docs`;
  response.type('text/html').send(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Expense tracker: API reference</title>
    <link rel="stylesheet" href="${base}/swagger-ui.css" />
    <link rel="icon" type="image/png" href="${base}/favicon-32x32.png" />
  </head>
  <body>
    <div id="reference"></div>
    <script src="${base}/swagger-ui-bundle.js"></script>
    <script src="${base}/initializer.js"></script>
  </body>
</html>
`);
}

/** Swagger UI's validator badge would ask a server of theirs. */
const INITIALIZER = `SwaggerUIBundle({
  url: new URL('../openapi.json', document.currentScript.src).href,
  dom_id: '#reference',
  deepLinking: true,
  validatorUrl: null,
});
`;
