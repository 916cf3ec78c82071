import { fold } from './tokens.ts';

const AT_END =
  /[\s,](?:visa|mastercard|maestro|amex|card|carte|karte|tarjeta|carta|cartão|карта|карте|картой)(?: ending)?(?: in)? ?[*x•.…]{0,12}\d{4}$/iu;

/** What leads to the card: "paid by", "con", "mit". */
const LEADING: ReadonlySet<string> = new Set(
  'paid by with via my on pagado pagato pago paye con com mit par bezahlt no по'.split(' '),
);

/** What was bought and where, without the card that a person typed behind it: "visa *1234", "paid by card 4321". */
export function withoutCard(description: string): string {
  const at = description.search(AT_END);
  if (at < 1) return description;
  const words = description.slice(0, at).split(' ');
  while (words.length > 1 && isLeading(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/,$/, '');
}

function isLeading(word: string): boolean {
  return LEADING.has(fold(word).replace(/,$/, ''));
}
