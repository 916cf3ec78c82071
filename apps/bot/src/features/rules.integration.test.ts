import { learnChoice } from '@expenses/services';
import type { Person } from '@expenses/testing';
import { botOfFile } from '../test-support/bot-of-file.ts';
import { someone } from '../test-support/spending.ts';

const it = await botOfFile();

describe('/rules', () => {
  test('says when nothing was learned', async () => {
    const ann = someone(it);
    ann.sendText('/rules');
    await expect(ann.hears('I have learned nothing yet.')).resolves.toBeDefined();
  });

  test('shows what a saved expense taught, and forgets it', async () => {
    const ann = someone(it);
    ann.sendText('Uber 12');
    await ann.hears('€12.00');
    await ann.hearsAnswer(ann.tap('🚌 Transport'));
    await ann.hears('Saved');

    ann.sendText('/rules');
    const list = await ann.hears('1 rule comes');
    expect(list.text).toContain('1. uber → 🚌 Transport · ×1');

    expect(await ann.hearsAnswer(ann.tap('🗑️ 1'))).toBe('Forgotten: uber');
    await ann.hears('I have learned nothing yet.');
    const person = await it.services.people.identify(BigInt(ann.id));
    expect(await it.unitOfWork.repositories.merchantRules.list(person.ledger.id)).toEqual([]);
  });

  test('tells a wording from a merchant', async () => {
    const ann = someone(it);
    const { ledger } = await it.services.people.identify(BigInt(ann.id));
    const [category] = await it.unitOfWork.repositories.categories.list(ledger.id);
    const said = { merchantKey: null, description: 'birthday present' };
    await learnChoice(it.unitOfWork.repositories, ledger.id, said, category!.id);
    ann.sendText('/rules');
    expect((await ann.hears('1 rule comes')).text).toContain('“birthday present” → 🍽️ Food & Dining · ×1');
  });

  test('a second tap finds nothing more to forget', async () => {
    const ann = someone(it);
    await learned(ann, 'uber');
    ann.sendText('/rules');
    const list = await ann.hears('1 rule comes');
    const button = list.keyboard[0]![0]!;
    const first = ann.tap(button, { on: list });
    const second = ann.tap(button, { on: list });
    expect(await ann.hearsAnswer(first)).toBe('Forgotten: uber');
    expect(await ann.hearsAnswer(second)).toBe('That was forgotten already.');
  });

  test('comes in pages, and stays on the page where something was forgotten', async () => {
    const ann = someone(it);
    for (const letter of 'abcdefghijkl') await learned(ann, `${letter.repeat(4)}mart`);
    ann.sendText('/rules');
    await ann.hears('page 1 of 2');
    await ann.hearsAnswer(ann.tap('›'));
    await ann.hears('page 2 of 2');
    await ann.hearsAnswer(ann.tap('🗑️ 1'));
    const second = await ann.hears('11 rules come');
    expect(second.text).toContain('page 2 of 2');
    expect(second.text).toContain('1. llllmart');
    await ann.hearsAnswer(ann.tap('🗑️ 1'));
    const only = await ann.hears('10 rules come');
    expect(only.text).toContain('10. jjjjmart');
  });
});

async function learned(person: Person, merchantKey: string): Promise<void> {
  const { ledger } = await it.services.people.identify(BigInt(person.id));
  const [category] = await it.unitOfWork.repositories.categories.list(ledger.id);
  await learnChoice(it.unitOfWork.repositories, ledger.id, { merchantKey, description: merchantKey }, category!.id);
}
