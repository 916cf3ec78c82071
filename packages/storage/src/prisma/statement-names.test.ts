import { statementName, statementNames } from './statement-names.ts';

/** Asks a text so often. @returns the name of the last time */
function ask(name: ReturnType<typeof statementNames>, sql: string, times: number): string | undefined {
  return Array.from({ length: times }, () => name({ sql })).at(-1);
}

test('a text has a name from the third time on, and always the same', () => {
  const name = statementNames();
  expect(ask(name, 'select 1', 2)).toBeUndefined();
  expect(ask(name, 'select 1', 1)).toBe(statementName('select 1'));
  expect(ask(name, 'select 1', 5)).toBe(statementName('select 1'));
  expect(statementName('select 1')).not.toBe(statementName('select 2'));
});

test('Postgres cuts no name: it keeps 63 bytes', () => {
  expect(statementName('select 1').length).toBeLessThan(64);
});

test('there is an end to how many texts have a name', () => {
  const name = statementNames();
  for (let index = 0; index < 250; index++) expect(ask(name, `select ${index}`, 3)).toBeDefined();
  expect(ask(name, 'select 250', 10)).toBeUndefined();
  expect(ask(name, 'select 0', 1)).toBeDefined();
});

test('texts that are asked once are forgotten', () => {
  const name = statementNames();
  ask(name, 'select once', 2);
  for (let index = 0; index < 2_000; index++) ask(name, `select ${index}`, 1);
  expect(ask(name, 'select once', 2)).toBeUndefined();
  expect(ask(name, 'select once', 1)).toBeDefined();
});
