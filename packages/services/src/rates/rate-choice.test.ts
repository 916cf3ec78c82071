import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { chooseRate, dayBefore, ledgerRateOn, rateOn, type ChosenRate } from './rate-choice.ts';
import type { LedgerRate } from './rate-lookup.ts';
import type { PublishedRate } from './rate-source.ts';

/** Wednesday. */
const DAY = '2026-03-04';

/** "ecb 2026-03-04 EUR USD 1.25" */
function published(...lines: string[]): PublishedRate[] {
  return lines.map((line) => {
    const [source = '', rateDate = '', base = '', quote = '', rate = ''] = line.split(' ');
    return { source, rateDate, base, quote, rate: new Decimal(rate) };
  });
}

/** "2026-03-04 USD ARS 1400" */
function given(...lines: string[]): LedgerRate[] {
  return lines.map((line) => {
    const [rateDate = '', base = '', quote = '', rate = ''] = line.split(' ');
    return { rateDate, base, quote, rate: new Decimal(rate) };
  });
}

function written(chosen: ChosenRate | null): string | null {
  return chosen && `${chosen.rateSource} ${chosen.rateDate} ${chosen.rate.toFixed()}`;
}

const ECB = published('ecb 2026-03-04 EUR USD 1.25', 'ecb 2026-03-04 EUR GBP 0.84', 'ecb 2026-03-04 EUR JPY 160.37');

describe('one source and day', () => {
  test.each([
    ['as it is published', 'EUR', 'USD', '1.25'],
    ['inverted', 'USD', 'EUR', '0.8'],
    ['inverted, to 15 decimals', 'JPY', 'EUR', '0.00623558022074'],
    ["crossed through the source's base", 'USD', 'GBP', '0.672'],
    ['crossed, to 15 decimals', 'GBP', 'JPY', '190.916666666666667'],
  ])('is taken %s: %s to %s is %s', (_, from, to, rate) => {
    expect(written(rateOn(ECB, from, to, DAY))).toBe(`ecb ${DAY} ${rate}`);
  });

  it('has no rate of a currency that it does not quote', () => {
    expect(rateOn(ECB, 'EUR', 'XCG', DAY)).toBeNull();
    expect(rateOn(ECB, 'XCG', 'USD', DAY)).toBeNull();
    expect(rateOn([], 'EUR', 'USD', DAY)).toBeNull();
  });

  it('has 1 of its base, whatever it says of it', () => {
    const odd = published('x 2026-03-04 EUR EUR 2', 'x 2026-03-04 EUR USD 1.25');
    expect(written(rateOn(odd, 'EUR', 'USD', DAY))).toBe(`x ${DAY} 1.25`);
  });

  it('is passed over when nothing of its rate can be kept', () => {
    const tiny = published('a 2026-03-04 EUR AAA 100000000000000', 'a 2026-03-04 EUR BBB 0.01');
    const usable = published('b 2026-03-03 EUR AAA 1', 'b 2026-03-03 EUR BBB 3');
    expect(rateOn(tiny, 'AAA', 'BBB', DAY)).toBeNull();
    expect(written(rateOn([...tiny, ...usable], 'AAA', 'BBB', DAY))).toBe('b 2026-03-03 3');
  });
});

describe('the day', () => {
  it('is the last one with a rate, and its date is kept', () => {
    const rates = published('ecb 2026-02-26 EUR USD 1.1', 'ecb 2026-02-27 EUR USD 1.2', 'ecb 2026-03-02 EUR USD 1.3');
    expect(written(rateOn(rates, 'EUR', 'USD', '2026-03-01'))).toBe('ecb 2026-02-27 1.2');
  });

  it('is at most seven days back', () => {
    const rates = published('ecb 2026-02-25 EUR USD 1.1');
    expect(written(rateOn(rates, 'EUR', 'USD', '2026-03-04'))).toBe('ecb 2026-02-25 1.1');
    expect(rateOn(rates, 'EUR', 'USD', '2026-03-05')).toBeNull();
  });

  it('is never one after it', () => {
    expect(rateOn(published('ecb 2026-03-05 EUR USD 1.1'), 'EUR', 'USD', DAY)).toBeNull();
  });

  it('is one on which both currencies were published', () => {
    const rates = published(
      ...['ecb 2026-03-04 EUR USD 1.25', 'ecb 2026-03-03 EUR GBP 0.9'],
      ...['ecb 2026-03-02 EUR USD 1.2', 'ecb 2026-03-02 EUR GBP 0.84'],
    );
    expect(written(rateOn(rates, 'USD', 'GBP', DAY))).toBe('ecb 2026-03-02 0.7');
  });
});

describe('several sources', () => {
  it('are never put together', () => {
    const rates = published('ecb 2026-03-04 EUR USD 1.25', 'exchangerate-api 2026-03-04 EUR XCG 2.1');
    expect(rateOn(rates, 'USD', 'XCG', DAY)).toBeNull();
  });

  it('with two bases of one are not put together either', () => {
    const rates = published('exchangerate-api 2026-03-04 EUR USD 1.25', 'exchangerate-api 2026-03-04 GBP JPY 190');
    expect(rateOn(rates, 'USD', 'JPY', DAY)).toBeNull();
  });

  it('of the same day are asked in their order, and those that nobody knows come last', () => {
    const rates = published(
      ...['bank-b 2026-03-04 EUR USD 1.4', 'bank-a 2026-03-04 EUR USD 1.3'],
      ...['ecb 2026-03-04 EUR USD 1.2', 'exchangerate-api 2026-03-04 EUR USD 1.1'],
    );
    const order = [3, 2, 1, 0].map((most) => written(rateOn(rates.slice(0, most + 1), 'EUR', 'USD', DAY)));
    expect(order).toEqual([
      ...[`exchangerate-api ${DAY} 1.1`, `ecb ${DAY} 1.2`],
      ...[`bank-a ${DAY} 1.3`, `bank-b ${DAY} 1.4`],
    ]);
  });

  it('are passed over for one that has a later day', () => {
    const rates = published('exchangerate-api 2026-03-03 EUR USD 1.1', 'ecb 2026-03-04 EUR USD 1.2');
    expect(written(rateOn(rates, 'EUR', 'USD', DAY))).toBe(`ecb ${DAY} 1.2`);
  });

  it('with several bases answer as directly as they can', () => {
    const rates = published(
      ...[
        's 2026-03-04 CHF USD 1.1',
        's 2026-03-04 CHF EUR 1.05',
        's 2026-03-04 AUD USD 0.7',
        's 2026-03-04 AUD EUR 0.6',
      ],
      ...['s 2026-03-04 USD EUR 0.8', 's 2026-03-04 EUR USD 1.24'],
    );
    expect(written(rateOn(rates, 'EUR', 'USD', DAY))).toBe(`s ${DAY} 1.24`);
    expect(written(rateOn(rates.slice(0, 5), 'EUR', 'USD', DAY))).toBe(`s ${DAY} 1.25`);
    expect(written(rateOn(rates.slice(0, 4), 'EUR', 'USD', DAY))).toBe(`s ${DAY} 1.166666666666667`);
  });
});

test('the choice does not depend on the order in which rates come', () => {
  const rate = fc.record({
    source: fc.constantFrom('ecb', 'exchangerate-api', 'bank'),
    rateDate: fc.constantFrom(...[0, 1, 2, 3, 8].map((days) => dayBefore(DAY, days))),
    base: fc.constantFrom('EUR', 'USD', 'GBP'),
    quote: fc.constantFrom('EUR', 'USD', 'GBP', 'JPY'),
  });
  const rates = fc
    .uniqueArray(rate, { selector: (one) => JSON.stringify(one), maxLength: 40 })
    .map((list) => list.map((one, at) => ({ ...one, rate: new Decimal(at + 1).div(8) })));
  fc.assert(
    fc.property(
      rates.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
      ),
      ([list, shuffled]) => {
        expect(written(rateOn(shuffled, 'GBP', 'JPY', DAY))).toBe(written(rateOn(list, 'GBP', 'JPY', DAY)));
      },
    ),
  );
});

describe("a ledger's own rate", () => {
  const rates = given('2026-01-01 USD ARS 1000', '2026-02-01 USD ARS 1250', '2026-03-10 USD ARS 1500');

  it('holds from its day until the next one, however long that is', () => {
    expect(written(ledgerRateOn(rates, 'USD', 'ARS', '2026-01-31'))).toBe('ledger 2026-01-01 1000');
    expect(written(ledgerRateOn(rates, 'USD', 'ARS', DAY))).toBe('ledger 2026-02-01 1250');
    expect(written(ledgerRateOn(rates, 'USD', 'ARS', '2029-01-01'))).toBe('ledger 2026-03-10 1500');
    expect(ledgerRateOn(rates, 'USD', 'ARS', '2025-12-31')).toBeNull();
  });

  it('is inverted the other way round, unless that was given the same day', () => {
    expect(written(ledgerRateOn(rates, 'ARS', 'USD', DAY))).toBe('ledger 2026-02-01 0.0008');
    const both = [...rates, ...given('2026-02-01 ARS USD 0.0007')];
    expect(written(ledgerRateOn(both, 'ARS', 'USD', DAY))).toBe('ledger 2026-02-01 0.0007');
    expect(written(ledgerRateOn(both.toReversed(), 'USD', 'ARS', DAY))).toBe('ledger 2026-02-01 1250');
  });

  it('says nothing of other currencies', () => {
    expect(ledgerRateOn(rates, 'USD', 'EUR', DAY)).toBeNull();
    expect(ledgerRateOn(rates, 'EUR', 'ARS', DAY)).toBeNull();
  });

  it('is none when nothing of its inverse can be kept', () => {
    expect(ledgerRateOn(given('2026-01-01 AAA BBB 0.000000000000001'), 'BBB', 'AAA', DAY)).toBeNull();
  });
});

describe('who is asked first', () => {
  const around = { ledger: given('2026-01-01 EUR USD 1.5'), published: ECB };

  it('is the person, for this expense', () => {
    expect(written(chooseRate(around, 'EUR', 'USD', DAY, new Decimal('1.7')))).toBe(`person ${DAY} 1.7`);
  });

  it('is then their ledger', () => {
    expect(written(chooseRate(around, 'EUR', 'USD', DAY))).toBe('ledger 2026-01-01 1.5');
  });

  it('are then the publishers', () => {
    expect(written(chooseRate(around, 'EUR', 'GBP', DAY))).toBe(`ecb ${DAY} 0.84`);
  });

  it('is nobody in the end: there is no rate, and none of 1', () => {
    expect(chooseRate({ ledger: [], published: [] }, 'EUR', 'USD', DAY)).toBeNull();
  });

  it('is nobody for a currency and itself, whose rate is 1', () => {
    expect(written(chooseRate(around, 'EUR', 'EUR', DAY, new Decimal(2)))).toBe(`same-currency ${DAY} 1`);
  });
});
