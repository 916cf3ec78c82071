import fc from 'fast-check';
import { extract } from '../extraction/extract.ts';
import { extractMessage, readMessage } from './message-reader.ts';

const CONTEXT = { today: '2026-03-04', defaultCurrency: 'EUR', locale: 'en-GB' };

it('reads an item for each that is extracted', () => {
  expect(readMessage('Coffee at Starbucks 4.50 USD yesterday', CONTEXT)).toEqual([
    {
      description: 'Coffee at Starbucks',
      merchant: 'Starbucks',
      amount: '4.5',
      currency: 'USD',
      occurredOn: '2026-03-03',
    },
  ]);
});

it('leaves open what the text does not say', () => {
  expect(readMessage('coffee', CONTEXT)).toEqual([
    { description: 'coffee', merchant: null, amount: null, currency: null, occurredOn: null },
  ]);
});

it('extracts anew as soon as the text or anything that is known of the person differs', () => {
  const text = fc.constantFrom('coffee $3 yesterday', 'coffee 1,234 on 03/04');
  const context = fc.record({
    today: fc.constantFrom('2026-03-04', '2026-05-06'),
    defaultCurrency: fc.constantFrom('EUR', 'CAD'),
    locale: fc.constantFrom('en-US', 'en-GB', 'de'),
  });
  fc.assert(
    fc.property(text, context, (said, known) => {
      expect(extractMessage(said, known)).toEqual(extract(said, known));
    }),
    { numRuns: 200 },
  );
});
