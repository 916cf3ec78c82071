import { locateExpense, NothingToConvertError, RATE_SOURCES, readSaidRate, type SaidRate } from '@expenses/services';
import type { Conversion } from '@expenses/storage';
import { Decimal } from 'decimal.js';
import type { BotContext, Effects, Turn } from '../context.ts';
import type { ExpectedAnswer } from '../expected-answer.ts';
import { tappedMessageId, type ButtonHandler, type Feature } from '../feature.ts';
import type { MessageKey } from '../i18n/messages/en.ts';
import { shortId } from '../keyboards/callback-data.ts';
import { DRAFT_ACTIONS } from './draft-card.ts';
import { editAndShow } from './edit-saved.ts';
import { EXPENSE_ACTIONS } from './saved-card.ts';
import { refusing, say, showOutcome, withId, type Place } from './showing.ts';
import type { Subject } from './subject.ts';
import { valuedDraft, worthOf, type Valued, type Worths } from './worth.ts';

/** The rate of a draft or an expense: its day and source on request, and another one in a person's words. */
export class RateFeature implements Feature {
  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [DRAFT_ACTIONS.showRate]: (ctx, [draft]) => withId(ctx, draft, (id) => show(ctx, { kind: 'draft', id })),
    [EXPENSE_ACTIONS.showRate]: (ctx, [expense]) => withId(ctx, expense, (id) => show(ctx, { kind: 'expense', id })),
    [DRAFT_ACTIONS.takeRate]: (ctx, [draft, rate = '']) =>
      withId(ctx, draft, (id) => choose(ctx, { kind: 'draft', id }, rate)),
    [EXPENSE_ACTIONS.takeRate]: (ctx, [expense, rate = '']) =>
      withId(ctx, expense, (id) => choose(ctx, { kind: 'expense', id }, rate)),
  };
}

/** What a text says of a rate; null: nothing. @param isAsked a rate was asked for: a number alone is one */
export function readRate({ person, format }: Turn, text: string, isAsked = false): SaidRate | null {
  const { locale, preferredCurrency: defaultCurrency } = person.preference;
  return readSaidRate(text, { today: format.today, defaultCurrency, locale }, isAsked);
}

/** Sets the rate that a person said, or asks what they mean. @param replied the message that they replied to */
export function takeRate(ctx: BotContext, about: Subject, said: SaidRate, replied: number | null): Promise<void> {
  const { turn } = ctx;
  if (said.kind === 'unreadable') return say(ctx, 'refused.rate');
  return refusing(ctx, () =>
    turn.commit(async (effects) => {
      const priced = await pricedOf(turn, effects, about);
      if (priced === null) {
        effects.replies.send(turn.say.html('refused.gone'));
        return;
      }
      const { subject, currency: from, into } = priced;
      if (from === into) throw new NothingToConvertError(into);
      if (said.kind === 'unsure') {
        const keyboard = said.readings.map((rate) => [rateButton(turn, priced, rate)]);
        effects.replies.send(turn.say.html('rate.which'), { keyboard });
      } else if (said.currency !== null && said.currency !== into) {
        effects.replies.send(turn.say.html('rate.other-currency', { from, into }));
      } else {
        await set(ctx, effects, subject, said.rate, { at: null, old: [replied] });
      }
    }),
  );
}

/**
 * Whether a text that answers nothing can be about the rate of what was shown last: there is none yet, or the number is
 * near it. "Kurs 50" may be a course.
 */
export async function isRateOf(ctx: BotContext, about: Subject, said: SaidRate): Promise<boolean> {
  if (said.kind === 'unreadable') return false;
  const { person, services } = ctx.turn;
  const found = about.kind === 'draft' ? await services.drafts.find(person, about.id) : null;
  const valued = found?.kind === 'open' ? valuedDraft(found) : await services.expenses.get(person, about.id);
  if (valued?.ledgerId !== person.ledger.id) return false;
  const { amount, currency, occurredOn, conversion } = valued;
  const { baseCurrency: into } = person.ledger;
  if (currency === into) return false;
  const known = conversion ?? (await services.rates.convert(person, amount, currency, into, occurredOn));
  const rates = said.kind === 'unsure' ? said.readings : [said.rate];
  return known === null || rates.some((rate) => rate.div(known.rate).gt(0.5) && rate.div(known.rate).lt(2));
}

/** The rates in a popup; where there is none, it is asked for. */
function show(ctx: BotContext, about: Subject): Promise<void> {
  const { turn } = ctx;
  return turn.commit(async (effects) => {
    const { replies } = effects;
    const priced = await pricedOf(turn, effects, about);
    if (priced === null) {
      replies.answer(turn.say.text('refused.gone'));
      return;
    }
    const { valued, currency: from, into, subject } = priced;
    const known = valued === null ? [] : knownOf(await worthOf(turn, effects.services, valued), valued);
    const { preferredCurrency } = turn.person.preference;
    if (known.length > 0) {
      const lines = known.map((conversion) => rateLine(turn, from, conversion));
      replies.answer([...lines, ...(from === into ? [] : [turn.say.text('rate.hint')])].join('\n'), true);
    } else if (from === into) {
      replies.answer(turn.say.text('rate.none', { from, into: preferredCurrency }), true);
    } else {
      replies.answer(turn.say.text('worth.none'));
      await effects.expect(expectedRate(subject, tappedMessageId(ctx)));
      replies.send(turn.say.html('ask.rate', { from, into }), turn.isPrivate ? {} : { forceReply: true });
    }
  });
}

/** One of two readings of a number. */
function choose(ctx: BotContext, about: Subject, written: string): Promise<void> {
  const rate = /^\d{1,6}(?:-\d{1,3})?$/.test(written) ? new Decimal(written.replace('-', '.')) : null;
  return refusing(ctx, () =>
    ctx.turn.commit(async (effects) => {
      const priced = rate === null ? null : await pricedOf(ctx.turn, effects, about);
      if (rate === null || priced === null) effects.replies.answer(ctx.turn.say.text('trouble.expired'));
      else await set(ctx, effects, priced.subject, rate, { at: tappedMessageId(ctx) });
    }),
  );
}

async function set(ctx: BotContext, effects: Effects, subject: Subject, rate: Decimal, place: Place): Promise<void> {
  const { turn } = ctx;
  const { services } = effects;
  const asked = isAsked(turn.expected, subject) ? turn.expected : null;
  if (asked !== null) await effects.expectNothing();
  const old = [...(place.old ?? []), ...(asked?.kind === 'expense' ? [asked.cardMessageId] : [])];
  if (subject.kind === 'draft') {
    await showOutcome(ctx, effects, await services.drafts.edit(turn.person, subject.id, { rate }), { ...place, old });
    return;
  }
  await editAndShow(ctx, effects, subject.id, { rate }, { ...place, old });
}

function isAsked(expected: ExpectedAnswer | null, { id }: Subject): expected is RateQuestion {
  if (expected?.kind === 'draft') return expected.draftId === id && expected.field === 'rate';
  return expected?.kind === 'expense' && expected.expenseId === id && expected.field === 'rate';
}

type RateQuestion = Extract<ExpectedAnswer, { kind: 'draft' | 'expense' }>;

function expectedRate({ kind, id }: Subject, cardMessageId: number): RateQuestion {
  if (kind === 'draft') return { kind, draftId: id, field: 'rate' };
  return { kind, expenseId: id, field: 'rate', cardMessageId };
}

interface Priced {
  /** The expense, where a draft has become one. */
  readonly subject: Subject;
  readonly currency: string;
  /** Null: a draft without an amount. */
  readonly valued: Valued | null;
  /** What its ledger is added up in: a person's rate is into that. */
  readonly into: string;
}

/** Null: it is not there, or no more, or nobody's to price. */
async function pricedOf(
  { person }: Turn,
  { services, repositories }: Effects,
  { kind, id }: Subject,
): Promise<Priced | null> {
  const found = kind === 'draft' ? await services.drafts.find(person, id) : null;
  if (found?.kind === 'open') {
    const there = await services.ledgers.personIn(person, found.draft.ledgerId);
    const { currency } = found.content;
    return there && { subject: { kind, id }, currency, valued: valuedDraft(found), into: there.ledger.baseCurrency };
  }
  const expenseId = found?.kind === 'already-saved' ? found.expense.id : found === null ? id : null;
  const located = expenseId === null ? null : await locateExpense(repositories, person, expenseId);
  if (located === null) return null;
  const { expense: valued, person: there } = located;
  const subject: Subject = { kind: 'expense', id: valued.id };
  return { subject, currency: valued.currency, valued, into: there.ledger.baseCurrency };
}

/** One for each currency: as the card shows it, and what its ledger adds up. */
function knownOf(worths: Worths, { conversion }: Valued): readonly Conversion[] {
  const known = worths.flatMap((worth) => worth ?? []);
  const isTold = conversion === null || known.some(({ currency }) => currency === conversion.currency);
  return isTold ? known : [...known, conversion];
}

/** "1 USD = 0.92 EUR, 6 March 2026, European Central Bank". */
function rateLine({ say: translator, format }: Turn, from: string, conversion: Conversion): string {
  const { rate, currency, rateDate, rateSource } = conversion;
  const key = SOURCES.get(rateSource);
  const source = key === undefined ? rateSource : translator.text(key);
  return [`1 ${from} = ${format.rate(rate)} ${currency}`, format.fullDate(rateDate), source].join(', ');
}

/** Others are called as they call themselves. */
const SOURCES: ReadonlyMap<string, MessageKey> = new Map([
  [RATE_SOURCES.person, 'rate.source-person'],
  [RATE_SOURCES.ledger, 'rate.source-ledger'],
  [RATE_SOURCES.ecb, 'rate.source-ecb'],
]);

/** A point parts what buttons carry. */
function rateButton({ button, format }: Turn, { subject, currency, into }: Priced, rate: Decimal) {
  const action = subject.kind === 'draft' ? DRAFT_ACTIONS.takeRate : EXPENSE_ACTIONS.takeRate;
  const label = `1 ${currency} = ${format.rate(rate)} ${into}`;
  return button(label, action, shortId(subject.id), rate.toFixed().replace('.', '-'));
}
