import type { Person } from '@expenses/testing';
import { botOfFile } from './bot-of-file.ts';
import { NOW, type BotSetup, type BotUnderTest } from './bot-under-test.ts';
import { someone } from './spending.ts';

/** One bot for the conversations of a file, and what they have in common. */
export interface Conversations {
  readonly it: BotUnderTest;
  /** Somebody called Ann whom nobody has met. */
  readonly newAnn: () => Person;
  /** Says what was spent, and saves it with the first button of its draft. */
  readonly save: (person: Person, text: string) => Promise<void>;
  /** What is stored of a person's, as "amount currency day description", newest first. */
  readonly stored: (person: Person) => Promise<readonly string[]>;
  /** The English name of the category of the person's newest expense. */
  readonly categoryOf: (person: Person) => Promise<string | undefined>;
}

/** Awaited at the top of a file. Each of its tests begins at `NOW`. */
export async function conversationsOfFile(setup?: BotSetup): Promise<Conversations> {
  const it = await botOfFile(setup);
  beforeEach(() => {
    it.now = NOW;
  });
  return {
    it,
    newAnn: () => someone(it, { firstName: 'Ann' }),
    save: async (person, text) => {
      person.sendText(text);
      const draft = await person.hears(({ keyboard }) => keyboard.length > 0);
      person.tap(draft.keyboard[0]?.[0] ?? '', { on: draft });
      await person.hears('Saved');
    },
    stored: async (person) => {
      const expenses = await it.expenses(person);
      return expenses.map(({ amount, currency, occurredOn, description }) =>
        [amount.toFixed(2), currency, occurredOn, description].join(' '),
      );
    },
    categoryOf: async (person) => {
      const [expense] = await it.expenses(person);
      const { categories } = it.unitOfWork.repositories;
      const category = await categories.get(expense?.ledgerId ?? '', expense?.categoryId ?? '');
      return category?.name;
    },
  };
}
