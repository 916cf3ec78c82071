import type { ChatMessage, Person } from '@expenses/testing';
import { botOfFile } from '../test-support/bot-of-file.ts';
import { someone } from '../test-support/spending.ts';

/** So long a token is shown here. */
const SHOWN_MS = 3_000;

const it = await botOfFile({ overrides: { tokenShownMs: SHOWN_MS } });

async function tokensOf(person: Person) {
  return it.services.tokens.list(await it.services.people.identify(BigInt(person.id)));
}

/** What stands in the message as code. */
function secretIn({ text }: ChatMessage): string {
  const secret = /exp_[\w-]{51}/.exec(text ?? '')?.[0];
  if (secret === undefined) throw new Error(`There is no token in "${text}".`);
  return secret;
}

async function tokenOf(
  person: Person,
  button: string,
): Promise<{ readonly message: ChatMessage; readonly secret: string }> {
  person.sendText('/token');
  await person.hears('keep it as a password');
  await person.hearsAnswer(person.tap(button));
  const message = await person.hears('Copy it now');
  return { message, secret: secretIn(message) };
}

test('a token is shown once, works, and its message deletes itself, by whichever process', async () => {
  const ann = someone(it);
  const { message, secret } = await tokenOf(ann, '✏️ It may read and write');

  const bearer = await it.services.tokens.authenticate(secret);
  expect(bearer.user.telegramId).toBe(BigInt(ann.id));
  expect(bearer.token).toMatchObject({ scopes: ['expenses:read', 'expenses:write'] });
  expect(message.html).toContain(`<code>${secret}</code>`);
  expect(JSON.stringify(it.log)).not.toContain(secret);

  // What is said meanwhile does not wait for that.
  ann.sendText('/token list');
  await ann.hears('1 token lets programs');
  expect(message.deleted).toBe(false);
  await it.server.waitFor(() => message.deleted, { timeoutMs: 30_000 });
});

test('a token can be for reading alone', async () => {
  const ann = someone(it);
  const { secret } = await tokenOf(ann, '👁 It may read');
  expect((await it.services.tokens.authenticate(secret)).token.scopes).toEqual(['expenses:read']);
});

test('a second tap of an impatient thumb makes no second token', async () => {
  const ann = someone(it);
  ann.sendText('/token');
  const question = await ann.hears('keep it as a password');
  const button = question.keyboard[0]![0]!;
  const taps = [ann.tap(button, { on: question }), ann.tap(button, { on: question })];
  expect(await ann.hearsAnswer(taps[0]!)).toBeNull();
  expect(await ann.hearsAnswer(taps[1]!)).toContain('has made its token');
  expect(await tokensOf(ann)).toHaveLength(1);
});

test('the message is deleted at once when that is tapped, and so is the question', async () => {
  const ann = someone(it);
  const { message } = await tokenOf(ann, '👁 It may read');
  await ann.hearsAnswer(ann.tap('🗑️ Delete this message now'));
  await it.server.waitFor(() => message.deleted);

  ann.sendText('/token');
  const question = await ann.hears('keep it as a password');
  await ann.hearsAnswer(ann.tap('✖️ Cancel'));
  await it.server.waitFor(() => question.deleted);
  expect(await tokensOf(ann)).toHaveLength(1);
});

test('tokens are listed, and revoked by a tap', async () => {
  const ann = someone(it);
  ann.sendText('/token list');
  await ann.hears('There are no tokens');
  const { secret } = await tokenOf(ann, '👁 It may read');
  await tokenOf(ann, '✏️ It may read and write');
  it.now = new Date(it.now.getTime() + 60_000);
  await it.services.tokens.authenticate(secret);

  ann.sendText('/token list');
  const list = await ann.hears('2 tokens let');
  expect(list.text).toMatch(/reads and writes, made \S.*, never used/);
  expect(list.text).toMatch(/: reads, made \S.*, last used today/);
  const [first, second] = list.keyboard.flat();
  expect(await ann.hearsAnswer(ann.tap(second!, { on: list }))).toBe('Revoked');
  await ann.hears('1 token lets');
  await expect(it.services.tokens.authenticate(secret)).rejects.toThrow('revoked');
  // From the list as it was before.
  expect(await ann.hearsAnswer(ann.tap(second!, { on: list }))).toBe('Revoked');
  await ann.hearsAnswer(ann.tap(first!, { on: list }));
  await ann.hears('There are no tokens');
});

test('in a group there are no tokens', async () => {
  const ann = someone(it).in(it.server.group({ id: -2_001, title: 'Flat' }));
  ann.sendText('/token');
  const answer = await ann.hears('private chat');
  expect(answer.keyboard).toEqual([]);
});
