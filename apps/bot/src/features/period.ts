import { isCalendarDay, periodNamed, type Period } from '@expenses/services';
import { folded } from '../i18n/folded.ts';
import type { Formatter } from '../i18n/formatter.ts';
import type { Translator } from '../i18n/translator.ts';
import { monthNamed } from './month-names.ts';

export type PeriodKind = 'week' | 'month' | 'year';

/** A whole week, month or year, and how it is called. */
export interface CalendarPeriod extends Period {
  readonly kind: PeriodKind;
}

const KINDS: readonly PeriodKind[] = ['week', 'month', 'year'];

/** The week, month or year that a day lies in; null for what is none, and beyond the years that money is spent in. */
export function periodOf(kind: string | undefined, day: string | undefined): CalendarPeriod | null {
  const known = KINDS.find((candidate) => candidate === kind);
  if (known === undefined || day === undefined || !isCalendarDay(day)) return null;
  const period = periodNamed(known, day);
  return period && { kind: known, ...period };
}

/** Reads "week", "Monat", "2025", "2026-03", "march", "March 2025"; null for what is no period. @param today calendar day */
export function readPeriod(text: string, say: Translator, today: string): CalendarPeriod | null {
  const word = folded(text.trim());
  const named = KINDS.find((kind) => word === kind || word === folded(say.text(`period.${kind}`)));
  if (named !== undefined) return periodOf(named, today);
  if (/^(?:19|20)\d{2}$/.test(word)) return periodOf('year', `${word}-01-01`);
  if (/^(?:19|20)\d{2}-\d{2}$/.test(word)) return periodOf('month', `${word}-01`);
  const month = monthNamed(word, say.language, today);
  return month === null ? null : periodOf('month', month);
}

export function periodBefore({ kind, from }: CalendarPeriod): CalendarPeriod | null {
  return periodOf(kind, shifted(from, -1));
}

export function periodAfter({ kind, to }: CalendarPeriod): CalendarPeriod | null {
  return periodOf(kind, shifted(to, 1));
}

/** "March 2026", "2026", "2 – 8 Mar 2026". */
export function periodLabel({ kind, from, to }: CalendarPeriod, format: Formatter): string {
  if (kind === 'month') return format.month(from);
  return kind === 'year' ? from.slice(0, 4) : format.days(from, to);
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
