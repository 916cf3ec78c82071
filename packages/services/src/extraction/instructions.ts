import { lazily } from './lazily.ts';

/**
 * What nobody writes of an expense, but does to a model: to forget its rules, to speak as somebody else, to answer a
 * given field or category. In the seven languages; others are caught by the comparison with extraction alone.
 */
const FORGET = String.raw`ignor\p{L}*|disregard|forget|overrid\p{L}*|bypass|olvida\p{L}*|oublie\p{L}*|vergiss\p{L}*|missacht\p{L}*|dimentica\p{L}*|esque[cç]\p{L}*|desconsider\p{L}*|игнориру\p{L}*|забудь\p{L}*`;
const RULES = String.raw`instruction\p{L}*|rules?|prompts?|guidelines?|above|previous|prior|instruc\p{L}*|reglas?|r[eè]gles?|consignes?|anweisung\p{L}*|regeln?|istruzion\p{L}*|regole|regras?|инструкци\p{L}*|правил\p{L}*`;
const PATTERNS = lazily((): readonly RegExp[] => [
  new RegExp(String.raw`(?<!\p{L})(?:${FORGET})(?!\p{L}).{0,60}?(?<!\p{L})(?:${RULES})(?!\p{L})`, 'isu'),
  /\b(system|assistant|developer|user)\s*(prompt|message|role)?\s*[:>\]]/i,
  /<\/?[a-z_|]+>|<\|[a-z_]+\|>|\[\/?inst\]|^#{2,}\s/im,
  /"?\b(category|amount|currency|occurred_?on|merchant|confidence|expenses|alternatives)\b"?\s*[:=]/i,
  /\b(new|updated?|neue|nueva|nouvelle|nuova|nova)\s+(rules?|instructions?|task|regel|regla|règle|regola|regra)\b/i,
  /\b(classify|categori[sz]e|label|mark|treat|respond|answer|output|report)\b.{0,40}?\b(as|under|with|to|only|json)\b/i,
  /\byou (are|must|should|will) (now )?/i,
]);

/** Whether a text speaks to a model, so that a model's answer to it is not to be taken at its word. */
export function readsLikeInstructions(text: string): boolean {
  return PATTERNS().some((pattern) => pattern.test(text));
}

/** The sentences that tell what was bought: those that speak to a model name categories that nobody meant. */
export function withoutInstructions(text: string): string {
  if (!readsLikeInstructions(text)) return text;
  const told = text.split(/(?<=[.!?;])\s+/u).filter((sentence) => !readsLikeInstructions(sentence));
  return told.length === 0 ? text : told.join(' ');
}
