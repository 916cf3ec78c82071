import type { Handlers } from '../contract/operation.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import type { REFERENCE_OPERATIONS } from './reference-operations.ts';

/** What the API says of itself. @param describe makes the document, when it is first asked for: it takes its time */
export function referenceRoutes(describe: () => OpenApiDocument): Handlers<typeof REFERENCE_OPERATIONS> {
  let made: OpenApiDocument | undefined;
  return {
    async getOpenApi() {
      const document = (made ??= describe());
      return { status: 200, body: { ...document, paths: { ...document.paths } } };
    },
  };
}
