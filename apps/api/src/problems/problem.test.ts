import { KINDS, kindOfStatus, Problem } from './problem.ts';

describe('Problem', () => {
  it('has the members of RFC 9457, and those of its own', () => {
    const problem = new Problem(KINDS.versionConflict, 'It changed.', {
      errors: [{ pointer: '/version', detail: 'old' }],
      members: { currentVersion: 3 },
    });

    expect(problem.toDetails({ instance: '/api/v1/expenses/1', requestId: 'abc' })).toEqual({
      type: 'urn:expense-tracker:problem:version-conflict',
      title: 'The expense was changed meanwhile',
      status: 409,
      detail: 'It changed.',
      instance: '/api/v1/expenses/1',
      requestId: 'abc',
      errors: [{ pointer: '/version', detail: 'old' }],
      currentVersion: 3,
    });
  });

  it('has no errors where none is of a field', () => {
    const problem = new Problem(kindOfStatus(404), 'There is nothing at this address.');

    expect(problem.toDetails({ instance: '/', requestId: 'abc' })).not.toHaveProperty('errors');
  });
});

describe('kindOfStatus', () => {
  it.each([
    [404, { name: 'not-found', status: 404, title: 'Not Found' }],
    [418, { name: 'i-m-a-teapot', status: 418, title: "I'm a Teapot" }],
    [499, { name: 'unknown-status', status: 499, title: 'Unknown status' }],
  ])('names %s as HTTP does', (status, kind) => {
    expect(kindOfStatus(status)).toEqual(kind);
  });
});
