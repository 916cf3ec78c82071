import * as z from 'zod';

const fieldError = z.union([
  z
    .object({ pointer: z.string(), detail: z.string() })
    .meta({ description: 'In the body, as a JSON pointer (RFC 6901)' }),
  z.object({ parameter: z.string(), detail: z.string() }).meta({ description: 'In the query' }),
]);

/** The body of every answer that is no success, as clients see it: RFC 9457, with more members for some kinds. */
export const ProblemDetailsSchema = z
  .looseObject({
    type: z
      .string()
      .regex(/^urn:expense-tracker:problem:[a-z-]+$/)
      .meta({ description: 'What kind of problem it is, for programs' }),
    title: z.string().meta({ description: 'The same for all problems of a kind' }),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'What is wrong, and what to do about it' }),
    instance: z.string().meta({ description: 'The path that was asked for' }),
    requestId: z.string().meta({ description: 'Finds the request in the log' }),
    errors: z
      .array(fieldError)
      .optional()
      .meta({ description: 'Everything that is wrong with the values, each at its place' }),
  })
  .meta({
    id: 'ProblemDetails',
    examples: [
      {
        type: 'urn:expense-tracker:problem:invalid-body',
        title: 'The body is not valid',
        status: 422,
        detail: '/amount: It must be more than 0.',
        instance: '/api/v1/expenses/01a20434-1147-700f-be70-b8b9c283770b',
        requestId: '01a20434-1147-700f-be70-b8b9c283770c',
        errors: [{ pointer: '/amount', detail: 'It must be more than 0.' }],
      },
    ],
  });
