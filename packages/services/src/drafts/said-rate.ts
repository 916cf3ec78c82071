import type { Decimal } from 'decimal.js';
import { conventionsOf } from '../extraction/conventions.ts';
import type { ExtractionContext } from '../extraction/extraction.ts';
import { readNumeral } from '../extraction/numerals.ts';
import { readGivenRate } from '../rates/given-rate.ts';
import { currencyAlone, withoutOpening } from './correction.ts';

/** What a person says of the rate of an expense that they see. */
export type SaidRate =
  | {
      readonly kind: 'rate';
      readonly rate: Decimal;
      /** ISO 4217 code of the currency that the number is of: "4.31 PLN"; null: none is named. */
      readonly currency: string | null;
    }
  /** "1,234": one and something, or a thousand and something. The smaller one comes first. */
  | { readonly kind: 'unsure'; readonly readings: readonly [Decimal, Decimal] }
  /** A number that is none, or could not be kept. */
  | { readonly kind: 'unreadable' };

/** In the languages that people write in. "Cours", "taxa" and "tasa" alone are lessons and fees. */
const WORDS = [
  ...['rate', 'exchange rate', 'fx rate'],
  ...['tipo de cambio', 'tasa de cambio', 'cambio'],
  ...['taux', 'taux de change', 'cours de change'],
  ...['kurs', 'wechselkurs', 'umrechnungskurs'],
  ...['tasso', 'tasso di cambio'],
  ...['câmbio', 'taxa de câmbio', 'taxa de cambio', 'cotação', 'cotacao'],
  ...['курс', 'обменный курс', 'курс обмена'],
].sort((a, b) => b.length - a.length);

const SAID = new RegExp(
  `^(?:the |el |la |le |der |il |lo |o |a )?(?:${WORDS.join('|')})` +
    String.raw`(?:\s*[:=]|\s+(?:is|was|es|era|est|était|ist|war|è|é|foi|был|at|of|von|di|de|à|a))?\s*(?=[-+]?[.,]?\d)(.*)$`,
  'su',
);

/**
 * Reads "rate 4.31", "Kurs 4,31", "курс 92,5", "tipo de cambio: 18,2 EUR". Null: it says nothing of a rate.
 *
 * @param isAsked a rate was asked for: a number alone is one
 */
export function readSaidRate(text: string, context: ExtractionContext, isAsked = false): SaidRate | null {
  const said = withoutOpening(text.normalize('NFC')).toLowerCase();
  const value = (SAID.exec(said)?.[1] ?? (isAsked && /^[-+]?[.,]?\d/.test(said) ? said : null))?.trim();
  if (value === undefined) return null;
  const [, written = '', rest = ''] = /^([-+]?[\d.,'’\s]*\d)\s*(.*)$/su.exec(value) ?? [];
  const number = written.replace(/^[.,]/, '0$&');
  const named = rest.replace(/^[.!\s]+$/u, '');
  const currency = named === '' ? null : currencyAlone(named, context);
  // What else is said beside the number may be what was meant.
  if (named !== '' && currency === null) return null;
  const rate = readGivenRate(number, context.locale);
  return rate === null ? unread(number, context.locale) : { kind: 'rate', rate, currency };
}

function unread(number: string, locale: string): SaidRate {
  const numeral = readNumeral(number, 0, conventionsOf(locale));
  const isUnsure = numeral?.value != null && /^[1-9]\d{0,2}[.,]\d{3}$/.test(number);
  return isUnsure ? { kind: 'unsure', readings: [numeral.value.div(1_000), numeral.value] } : { kind: 'unreadable' };
}
