import { currencies } from '@expenses/storage/domain';
import { CurrencyNotSupportedError, supportedCurrency } from './supported-currency.ts';

function refusalOf(code: string): CurrencyNotSupportedError {
  try {
    supportedCurrency(code);
  } catch (error) {
    if (error instanceof CurrencyNotSupportedError) return error;
    throw error;
  }
  throw new Error(`${code} was not refused`);
}

test('every currency in circulation is taken, in whatever case', () => {
  expect(currencies.map(({ code }) => supportedCurrency(` ${code.toLowerCase()} `))).toEqual(currencies);
});

test.each([
  ['DEM', 'German Mark'],
  ['itl', 'Italian Lira'],
  ['FRF', 'French Franc'],
  ['HRK', 'Croatian Kuna'],
  ['ZWL', 'Zimbabwean Dollar'],
  ['XAU', 'Gold'],
  ['CHE', 'WIR Euro'],
])('%s (%s) is refused because it is not in circulation', (code, name) => {
  const { refusal, message } = refusalOf(code);
  expect(refusal).toBe('not-in-circulation');
  expect(message).toContain(name);
  expect(message).toMatch(/not in circulation: .*paid with today/);
});

test.each(['BTC', 'eth', 'USDT', 'DOGE'])('%s is refused as a cryptocurrency', (code) => {
  expect(refusalOf(code)).toMatchObject({
    code,
    refusal: 'crypto',
    message: expect.stringContaining('is a cryptocurrency') as string,
  });
});

test.each(['QQQ', 'EURO', '', '€'])('%j is refused as no code at all', (code) => {
  expect(refusalOf(code)).toMatchObject({ code, refusal: 'unknown', message: expect.stringContaining(code) as string });
});
