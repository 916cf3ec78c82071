import type { Certainty, ExtractionContext, ExtractionIssue } from './extraction.ts';
import type { Span, Token } from './tokens.ts';

export interface DateMention extends Span {
  readonly value: { readonly date: string; readonly certainty: Certainty };
  readonly issues: readonly ExtractionIssue[];
  /** Could be an amount as well ("12.03"): a date only if the message has another amount. */
  readonly isWeak: boolean;
}

export function findDates(tokens: readonly Token[], context: ExtractionContext): DateMention[] {
  return tokens.flatMap((token, at) =>
    token.key === 'yesterday' || token.key === 'today'
      ? [
          {
            from: at,
            to: at + 1,
            value: { date: shift(context.today, token.key === 'today' ? 0 : -1), certainty: 'stated' as const },
            issues: [],
            isWeak: false,
          },
        ]
      : [],
  );
}

function shift(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
