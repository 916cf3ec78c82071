import type { Handlers } from '../contract/operation.ts';
import type { OpenApiDocument } from '../contract/openapi-document.ts';
import type { REFERENCE_OPERATIONS } from './reference-operations.ts';

/** What the API says of itself. */
export function referenceRoutes(document: OpenApiDocument): Handlers<typeof REFERENCE_OPERATIONS> {
  return {
    async getOpenApi() {
      return { status: 200, body: { ...document, paths: { ...document.paths } } };
    },
  };
}
