import fc from 'fast-check';
import { classifyByKeywords } from './keyword-classifier.ts';
import { KEYWORDS } from '../../knowledge/keywords.ts';

const DEFAULTS = Object.keys(KEYWORDS);

function top(description: string, merchant: string | null = null, categories: readonly string[] = DEFAULTS) {
  return classifyByKeywords({ description, merchant }, categories)[0]!;
}
function categoryOf(description: string, merchant: string | null = null, categories: readonly string[] = DEFAULTS) {
  return top(description, merchant, categories).category;
}

describe('the words of each language', () => {
  it.each([
    ['lunch with the team', 'Food & Dining'],
    ['weekly groceries', 'Groceries'],
    ['train ticket home', 'Transport'],
    ['two nights in a hostel', 'Travel'],
    ['monthly rent', 'Housing'],
    ['electricity bill', 'Utilities'],
    ['dentist', 'Health'],
    ['concert tickets', 'Entertainment'],
    ['winter jacket', 'Shopping'],
    ['tuition fee', 'Education'],
    ['music streaming subscription', 'Subscriptions'],
    ['haircut', 'Personal Care'],
    ['donation to the shelter', 'Gifts & Donations'],
    ['car insurance', 'Insurance'],
    ['overdraft fee', 'Fees & Charges'],
    ['cash withdrawal', 'Other'],
  ])('English: %s is %s', (text, expected) => {
    expect(categoryOf(text)).toBe(expected);
  });

  it.each([
    ['almuerzo en el centro', 'Food & Dining'],
    ['compra en el supermercado', 'Groceries'],
    ['gasolina', 'Transport'],
    ['billetes de avión', 'Travel'],
    ['alquiler de marzo', 'Housing'],
    ['recibo de la luz', 'Utilities'],
    ['peluquería', 'Personal Care'],
    ['zapatillas nuevas', 'Shopping'],
    ['multa de tráfico', 'Fees & Charges'],
    ['seguro del coche', 'Insurance'],
    ['regalo de cumpleaños', 'Gifts & Donations'],
  ])('Spanish: %s is %s', (text, expected) => {
    expect(categoryOf(text)).toBe(expected);
  });

  it.each([
    ['déjeuner au bistrot', 'Food & Dining'],
    ['courses de la semaine', 'Groceries'],
    ["plein d'essence", 'Transport'],
    ['location de voiture', 'Travel'],
    ['loyer', 'Housing'],
    ["facture d'électricité", 'Utilities'],
    ['médecin généraliste', 'Health'],
    ['places de cinéma', 'Entertainment'],
    ['chaussures', 'Shopping'],
    ['coiffeur', 'Personal Care'],
    ['mutuelle santé', 'Insurance'],
  ])('French: %s is %s', (text, expected) => {
    expect(categoryOf(text)).toBe(expected);
  });

  it.each([
    ['Mittagessen', 'Food & Dining'],
    ['Lebensmitteleinkauf', 'Groceries'],
    ['Tankstelle', 'Transport'],
    ['Sommerurlaub', 'Travel'],
    ['Miete', 'Housing'],
    ['Stromrechnung', 'Utilities'],
    ['Zahnarzt', 'Health'],
    ['Kinokarten', 'Entertainment'],
    ['Kontoführungsgebühren', 'Fees & Charges'],
    ['Haftpflichtversicherung', 'Insurance'],
    ['Geburtstagsgeschenk', 'Gifts & Donations'],
    ['Friseur', 'Personal Care'],
  ])('German: %s is %s', (text, expected) => {
    expect(categoryOf(text)).toBe(expected);
  });

  it.each([
    ['cena in trattoria', 'Food & Dining'],
    ['spesa al supermercato', 'Groceries'],
    ['benzina', 'Transport'],
    ['biglietti aerei', 'Travel'],
    ['affitto', 'Housing'],
    ['bolletta della luce', 'Utilities'],
    ['visita medica', 'Health'],
    ['scarpe', 'Shopping'],
    ['parrucchiere', 'Personal Care'],
    ["polizza assicurazione dell'auto", 'Insurance'],
  ])('Italian: %s is %s', (text, expected) => {
    expect(categoryOf(text)).toBe(expected);
  });

  it.each([
    ['almoço', 'Food & Dining'],
    ['compras do mês', 'Groceries'],
    ['passagem de ônibus', 'Transport'],
    ['passagens aéreas', 'Travel'],
    ['aluguel', 'Housing'],
    ['conta de luz', 'Utilities'],
    ['remédios', 'Health'],
    ['ingresso de cinema', 'Entertainment'],
    ['mensalidade da escola', 'Education'],
    ['plano de saúde', 'Insurance'],
  ])('Portuguese: %s is %s', (text, expected) => {
    expect(categoryOf(text)).toBe(expected);
  });

  it.each([
    ['обед в столовой', 'Food & Dining'],
    ['продукты на неделю', 'Groceries'],
    ['проезд на автобусе', 'Transport'],
    ['билет на самолёт', 'Travel'],
    ['аренда квартиры', 'Housing'],
    ['оплата интернета', 'Utilities'],
    ['лекарства', 'Health'],
    ['билеты в кино', 'Entertainment'],
    ['новые кроссовки', 'Shopping'],
    ['репетитор по математике', 'Education'],
    ['стрижка', 'Personal Care'],
    ['подарок маме', 'Gifts & Donations'],
    ['страховка', 'Insurance'],
    ['штраф', 'Fees & Charges'],
  ])('Russian: %s is %s', (text, expected) => {
    expect(categoryOf(text)).toBe(expected);
  });

  it('reads Russian in Latin letters, as banks write it', () => {
    expect(categoryOf('OOO PELMENNAYA 12')).toBe('Food & Dining');
  });

  it('reads a word without its diacritics, in capitals, and as part of a compound', () => {
    expect(categoryOf('DEJEUNER')).toBe('Food & Dining');
    expect(categoryOf('Fischrestaurant')).toBe('Food & Dining');
    expect(categoryOf('VIENNABAKERYCOFFEE')).toBe('Food & Dining');
  });
});

describe('brands', () => {
  it.each([
    ['STARBUCKS 0042 SEATTLE', 'Food & Dining'],
    ['UBER *TRIP', 'Transport'],
    ['Uber Eats', 'Food & Dining'],
    ['NETFLIX.COM', 'Subscriptions'],
    ['LIDL SAGT DANKE', 'Groceries'],
    ['AMZN Mktp', 'Shopping'],
    ['Amazon Prime', 'Subscriptions'],
    ["McDonald's", 'Food & Dining'],
    ['Ryanair', 'Travel'],
    ['Пятёрочка', 'Groceries'],
    ['Яндекс.Такси', 'Transport'],
  ])('knows %s', (text, expected) => {
    expect(categoryOf(text)).toBe(expected);
  });
});

describe('evidence', () => {
  it('is worth 0.85 for one plain word, and more for a brand', () => {
    expect(top('haircut').probability).toBeCloseTo(0.85, 1);
    expect(top('starbucks').probability).toBeGreaterThan(top('haircut').probability);
  });

  it('prefers the longer phrase to the words in it', () => {
    expect(categoryOf('gas bill')).toBe('Utilities');
    expect(categoryOf('gas station')).toBe('Transport');
    expect(categoryOf('health insurance')).toBe('Insurance');
  });

  it('of the merchant outweighs that of the description', () => {
    expect(categoryOf('shoes and lunch', 'Zara')).toBe('Shopping');
    expect(categoryOf('haircut', 'Lidl')).toBe('Groceries');
  });

  it('counts once when the merchant is named in the description too', () => {
    expect(top('starbucks', 'Starbucks')).toEqual(top('', 'Starbucks'));
  });

  it('that disagrees lowers the confidence', () => {
    const [first, second] = classifyByKeywords({ description: 'haircut and petrol', merchant: null }, DEFAULTS);

    expect(first!.probability).toBeLessThan(0.5);
    expect(new Set([first!.category, second!.category])).toEqual(new Set(['Personal Care', 'Transport']));
  });

  it('for a category that the ledger lacks makes the others no likelier', () => {
    const without = DEFAULTS.filter((name) => name !== 'Personal Care');

    expect(top('haircut', null, without).probability).toBeLessThan(0.2);
    expect(classifyByKeywords({ description: 'haircut', merchant: null }, without)).toHaveLength(15);
  });

  it('when there is none leaves Other at 0.2 and the rest next to nothing', () => {
    const [first, second] = classifyByKeywords({ description: 'xyzzy', merchant: null }, DEFAULTS);

    expect(first).toEqual({ category: 'Other', probability: 0.2 });
    expect(second!.probability).toBeLessThan(0.02);
  });

  it('keeps its limits in a text full of it', () => {
    const text = Object.values(KEYWORDS)
      .flatMap(({ en }) => en)
      .join(', ');

    expect(top(text, text).probability).toBeLessThanOrEqual(0.97);
  });
});

describe("a ledger's own categories", () => {
  it('match when the text names them, before a brand', () => {
    const categories = [...DEFAULTS, 'Dog', 'Home Office'];

    expect(categoryOf('food for the dogs', null, categories)).toBe('Dog');
    expect(categoryOf('amazon home office', 'Amazon', categories)).toBe('Home Office');
  });

  it('match half when half of the name is there', () => {
    expect(categoryOf('my garden thing', null, ['Garden & Balcony', 'Music'])).toBe('Garden & Balcony');
    expect(top('my garden thing', null, ['Garden & Balcony', 'Music']).probability).toBeLessThan(0.96);
  });

  it('are not matched by small words, nor by a name of nothing else', () => {
    const categories = ['This and that', 'And', '🎲'];

    expect(top('bread and butter', null, categories).probability).toBeLessThan(0.05);
  });
});

describe('any text and any categories', () => {
  const anyCategories = fc.array(fc.oneof(fc.constantFrom(...DEFAULTS), fc.string()), { minLength: 1, maxLength: 100 });
  const anyWords = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('lidl', 'rent', 'taxi')));
  const anyText = anyWords.map((words) => words.join(' '));

  it('give every category once, sorted, with probabilities that sum to at most 1', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText), anyCategories, (description, merchant, categories) => {
        const ranking = classifyByKeywords({ description, merchant }, categories);

        expect(ranking.map(({ category }) => category).sort()).toEqual([...new Set(categories)].sort());
        const probabilities = ranking.map(({ probability }) => probability);
        expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
        expect(probabilities.every((p) => p >= 0 && p <= 1)).toBe(true);
        expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeLessThanOrEqual(1 + 1e-9);
        expect(classifyByKeywords({ description, merchant }, categories)).toEqual(ranking);
      }),
    );
  });
});
