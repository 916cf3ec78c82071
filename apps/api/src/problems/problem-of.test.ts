import { LastCategoryError, MessageRejectedError } from '@expenses/services';
import {
  CategoryExistsError,
  CategoryNotFoundError,
  ExpenseNotFoundError,
  ExpenseVersionConflictError,
  InvalidAmountError,
} from '@expenses/storage/domain';
import { kindOfStatus, Problem } from './problem.ts';
import { notFound, problemOf } from './problem-of.ts';

describe('problemOf', () => {
  it.each<[Error, number, string]>([
    [new ExpenseNotFoundError('42'), 404, 'not-found'],
    [new CategoryNotFoundError('42'), 404, 'not-found'],
    [new ExpenseVersionConflictError('42', 7), 409, 'version-conflict'],
    [new CategoryExistsError('Pets'), 409, 'category-exists'],
    [new LastCategoryError(), 409, 'last-category'],
    [new MessageRejectedError('too-short', 'Too short.'), 422, 'message-too-short'],
    [new InvalidAmountError('Too many decimals.'), 422, 'message-invalid-amount'],
    [Object.assign(new Error('down'), { code: 'P1001' }), 503, 'database-unavailable'],
  ])('answers %s with %s %s', (error, status, name) => {
    const problem = problemOf(error);

    expect(problem.kind).toMatchObject({ status, name });
    expect(problem.cause).toBe(error);
  });

  it('tells which version there is now', () => {
    expect(problemOf(new ExpenseVersionConflictError('42', 7)).options.members).toEqual({ currentVersion: 7 });
  });

  it('points to the message that is no expense, and says why', () => {
    const { options, message } = problemOf(new MessageRejectedError('empty', 'The message is empty.'));

    expect(message).toBe('The message is empty.');
    expect(options.errors).toEqual([{ pointer: '/description', detail: 'The message is empty.' }]);
  });

  it('asks to try again when the database is away', () => {
    const problem = problemOf(Object.assign(new Error('down'), { code: 'ECONNREFUSED' }));

    expect(problem.options.headers).toEqual({ 'Retry-After': '5' });
  });

  it('says the same of an id that is missing, malformed or of another ledger', () => {
    expect(problemOf(new ExpenseNotFoundError('42')).message).toBe(notFound('expense').message);
  });

  it.each([400, 413, 415, 417])("takes over the status %s of Express's own errors", (status) => {
    const problem = problemOf(Object.assign(new Error('refused, says a library'), { status }));

    expect(problem.kind).toEqual(kindOfStatus(status));
    expect(problem.message).not.toContain('library');
  });

  it.each([
    ['an error', new Error('select * from secrets')],
    ['an error with a status of its own', Object.assign(new Error('select * from secrets'), { status: 502 })],
    ['an error with a strange status', Object.assign(new Error('select * from secrets'), { status: 'secrets' })],
    ['something else', 'select * from secrets'],
  ])('says nothing about %s that nobody expected', (_what, error) => {
    const problem = problemOf(error);

    expect(problem.kind).toEqual(kindOfStatus(500));
    expect(JSON.stringify(problem.toDetails({ instance: '/', requestId: 'abc' }))).not.toContain('secrets');
    expect(problem.cause).toBe(error);
  });

  it('takes a problem as it is', () => {
    const problem = new Problem(kindOfStatus(404), 'There is nothing at this address.');

    expect(problemOf(problem)).toBe(problem);
  });
});
