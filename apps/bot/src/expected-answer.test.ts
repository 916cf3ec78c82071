import { isAboutExpense, isQuestion, readExpectedAnswer } from './expected-answer.ts';

test('what is waited for is read as it was kept', () => {
  const expected = { kind: 'expense', expenseId: 'e', field: 'amount', cardMessageId: 5 } as const;
  expect(readExpectedAnswer(expected)).toEqual(expected);
  expect(isAboutExpense(expected)).toBe(true);
  expect(isQuestion(expected)).toBe(true);
});

test.each([
  undefined,
  null,
  'draft',
  { kind: 'moon' },
  { kind: 'draft', draftId: 'd' },
  { kind: 'draft', draftId: 'd', field: 'colour' },
  { kind: 'category-rename', categoryId: 7 },
])('%j, which this release does not wait for, is nothing', (state) => {
  expect(readExpectedAnswer(state as never)).toBeNull();
});

test('what is kept of what was shown is no question', () => {
  expect(isQuestion({ kind: 'shown', expenseId: 'e' })).toBe(false);
  expect(isQuestion({ kind: 'admission', code: 'c' })).toBe(false);
  expect(isQuestion(null)).toBe(false);
});
