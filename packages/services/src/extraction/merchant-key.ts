import { LEGAL_FORMS } from './lexicon/merchants.ts';
import { fold } from './tokens.ts';

/** The stable key of a merchant: "Café Müller GmbH" and "CAFE MULLER" are "cafe muller". Null: no letter or digit. */
export function merchantKeyOf(name: string): string | null {
  const words = fold(name)
    .replace(/['’]/g, '')
    .replace(/\.(?:com|net|org|de|fr|es|it|ru|pt|co\.uk)\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const kept = words.filter((word, index) => index === 0 || !LEGAL_FORMS.has(word));
  return kept.length === 0 ? null : kept.join(' ');
}
