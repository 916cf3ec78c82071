import fc from 'fast-check';
import { classifyCategory } from './category-classifier.ts';
import { classifyByKeywords } from './test-support/keyword-classifier.ts';
import { KEYWORDS } from '../knowledge/keywords.ts';

const DEFAULTS = Object.keys(KEYWORDS);

function top(description: string, merchant: string | null = null, categories: readonly string[] = DEFAULTS) {
  return classifyCategory({ description, merchant }, categories)[0]!;
}
function categoryOf(description: string, merchant: string | null = null, categories: readonly string[] = DEFAULTS) {
  return top(description, merchant, categories).category;
}

it.each([
  ['en', 'lunch with the team', 'Food & Dining'],
  ['en', 'electricity bill', 'Utilities'],
  ['en', 'orthodontist appointment', 'Health'],
  ['es', 'compra en el supermercado', 'Groceries'],
  ['es', 'peluquería', 'Personal Care'],
  ['es', 'multa de tráfico', 'Fees & Charges'],
  ['fr', "plein d'essence", 'Transport'],
  ['fr', 'places de cinéma', 'Entertainment'],
  ['de', 'Haftpflichtversicherung', 'Insurance'],
  ['de', 'Zahnarzt', 'Health'],
  ['it', 'affitto', 'Housing'],
  ['it', 'scarpe', 'Shopping'],
  ['pt', 'remédios', 'Health'],
  ['pt', 'mensalidade da escola', 'Education'],
  ['ru', 'подарок маме', 'Gifts & Donations'],
  ['ru', 'билет на самолёт', 'Travel'],
  ['ru', 'OOO PELMENNAYA 12', 'Food & Dining'],
])('reads %s: %s is %s', (_, text, expected) => {
  expect(categoryOf(text)).toBe(expected);
});

describe('a brand', () => {
  it.each([
    ['NETFLIX.COM', 'Subscriptions'],
    ['STARBUCKS 0042 SEATTLE', 'Food & Dining'],
    ['Stokrotka', 'Groceries'],
    ['Jysk', 'Shopping'],
    ['Applebee’s', 'Food & Dining'],
  ])('is known: %s is %s', (text, expected) => {
    expect(categoryOf(text)).toBe(expected);
  });

  it('that our lexicon lacks is learned from the name index', () => {
    const before = classifyByKeywords({ description: 'Skyline Chili', merchant: null }, DEFAULTS)[0]!;

    expect(before.category).toBe('Other');
    expect(categoryOf('Skyline Chili')).toBe('Food & Dining');
  });

  it('that is also a common word is less sure than one that is not', () => {
    expect(top('orange').probability).toBeLessThan(top('vodafone').probability);
    expect(categoryOf('orange mobile bill')).toBe('Utilities');
    expect(categoryOf('orange juice')).toBe('Groceries');
  });

  it('of several kinds of places goes by the words around it', () => {
    expect(categoryOf('uber trip')).toBe('Transport');
    expect(categoryOf('uber eats')).toBe('Food & Dining');
    expect(categoryOf('amazon prime')).toBe('Subscriptions');
    expect(categoryOf('amazon marketplace')).toBe('Shopping');
  });
});

describe('a name that nobody knows', () => {
  it.each([
    ['ZORBLAT APOTHEKE', 'Health'],
    ['Quimby & Sons Grill', 'Food & Dining'],
    ['PIZZERIA VOLTURNO', 'Food & Dining'],
    ['Fastrel Fitnesscenter', 'Health'],
    ['HOTEL KRASNAVA', 'Travel'],
    ['Autowerkstatt Prödel', 'Transport'],
    ['Brumwell Dental Practice', 'Health'],
  ])('leans on its words: %s is %s', (text, expected) => {
    expect(categoryOf(text)).toBe(expected);
  });

  it('is a guess, and says so', () => {
    expect(top('Vorbliq Tanzeer').probability).toBeLessThan(0.6);
  });

  it('and that has no words either is left to Other', () => {
    expect(top('🎲 42').category).toBe('Other');
    expect(top('🎲 42').probability).toBeLessThan(0.5);
  });
});

describe('evidence', () => {
  it('of the merchant outweighs that of the description', () => {
    expect(categoryOf('haircut', 'Lidl')).toBe('Groceries');
  });

  it('counts once when the merchant is named in the description too', () => {
    const once = top('', 'Starbucks').probability;

    expect(Math.abs(top('starbucks', 'Starbucks').probability - once)).toBeLessThan(0.1);
  });

  it('that disagrees lowers the confidence', () => {
    expect(top('haircut and petrol').probability).toBeLessThan(top('haircut').probability);
  });

  it('for a category that the ledger lacks makes the others no likelier', () => {
    const without = DEFAULTS.filter((name) => name !== 'Personal Care');

    expect(top('haircut', null, without).probability).toBeLessThan(0.3);
  });

  it('in every word of a long text leaves less than certainty', () => {
    const text = Object.values(KEYWORDS)
      .flatMap(({ en }) => en)
      .join(', ');

    expect(top(text, text).probability).toBeLessThan(0.99);
  });
});

it.each(['service charge', 'wire transfer out'])('"%s" is one to ask about', (text) => {
  expect(top(text).probability).toBeLessThan(0.8);
});

it('what is only called miscellaneous is never near certain', () => {
  expect(categoryOf('miscellaneous')).toBe('Other');
  expect(top('miscellaneous').probability).toBeLessThanOrEqual(0.6);
});

it('similar wordings draw a text to where they were filed, a category of its own too', () => {
  const own = [...DEFAULTS, 'Side Business'];
  const item = { description: 'printing at Vorbliq', merchant: null };
  const learned = [{ words: 'printing vorbliq', category: 'Side Business', strength: 0.8 }];

  expect(classifyCategory(item, own)[0]?.category).not.toBe('Side Business');
  expect(classifyCategory(item, own, learned)[0]?.category).toBe('Side Business');
});

it('a text that was filed where nothing can be filed any more is less sure of the rest', () => {
  const item = { description: 'printing at Vorbliq', merchant: null };
  const learned = [{ words: 'printing vorbliq', category: 'Archived', strength: 0.8 }];

  const [before, after] = [classifyCategory(item, DEFAULTS), classifyCategory(item, DEFAULTS, learned)];

  expect(after.map(({ category }) => category)).not.toContain('Archived');
  expect(after[0]!.probability).toBeLessThan(before[0]!.probability);
});

it.each([
  ['harbour to Brumwell', 'Transport'],
  ['TST* ZORBLAT 42', 'Food & Dining'],
])('the form of a text is evidence: %s is %s', (text, expected) => {
  expect(categoryOf(text)).toBe(expected);
});

describe("a ledger's own categories", () => {
  const own = [...DEFAULTS, 'Pets', 'Kids', 'Coffee', 'Home Office', 'Собака'];

  it.each([
    ['kibble for the puppy', 'Pets'],
    ['диван для кота', 'Shopping'],
    ['home office lamp', 'Home Office'],
    ['diapers', 'Kids'],
    ['flat white', 'Coffee'],
    ['rent', 'Housing'],
  ])('attract what their names stand for: %s is %s', (text, expected) => {
    expect(categoryOf(text, null, own)).toBe(expected);
  });

  it('do nothing when the text says nothing of them', () => {
    expect(categoryOf('electricity bill', null, own)).toBe('Utilities');
  });

  it('are all that there is, in a ledger without the default ones', () => {
    expect(categoryOf('something for the garden', null, ['Music', 'Garden & Balcony'])).toBe('Garden & Balcony');
    expect(top('a taxi', null, ['This and that', '🎲']).probability).toBeLessThan(0.3);
  });
});

describe('any text and any categories', () => {
  const anyCategories = fc.array(fc.oneof(fc.constantFrom(...DEFAULTS), fc.string()), { minLength: 1, maxLength: 60 });
  const anyWords = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('lidl', 'rent', 'taxi', 'vet')));
  const anyText = anyWords.map((words) => words.join(' '));

  it('give every category once, sorted, with probabilities that sum to at most 1, and the same each time', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText), anyCategories, (description, merchant, categories) => {
        const ranking = classifyCategory({ description, merchant }, categories);

        expect(ranking.map(({ category }) => category).sort()).toEqual([...new Set(categories)].sort());
        const probabilities = ranking.map(({ probability }) => probability);
        expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
        expect(probabilities.every((p) => p >= 0 && p <= 1)).toBe(true);
        expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeLessThanOrEqual(1 + 1e-9);
        expect(classifyCategory({ description, merchant }, categories)).toEqual(ranking);
      }),
    );
  });

  it('rank nothing when there are no categories', () => {
    expect(classifyCategory({ description: 'lunch', merchant: null }, [])).toEqual([]);
  });
});

it('of a longer phrase stands for the brand that it begins with', () => {
  expect(categoryOf('Amazon', 'Amazon')).toBe('Shopping');
  expect(categoryOf('Amazon Video', 'Amazon')).toBe('Subscriptions');
});

it('a note of two words is plain only when both are known', () => {
  expect(top('taxi').probability).toBeGreaterThan(0.85);
  expect(top('taxi vorbliq').probability).toBeLessThan(top('taxi').probability);
});

it.each(['2kg apples', 'dinner 7pm', 'lunch for two', '2 Kaffee', 'бензин 40 л'])(
  'how much, when and with whom leaves a note plain: "%s"',
  (text) => {
    expect(top(text).probability).toBeGreaterThan(0.85);
  },
);
