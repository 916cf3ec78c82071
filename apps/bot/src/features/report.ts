import type { BaseCurrencyChange, CurrencyReport, Report, ReportLine } from '@expenses/services';
import type { CurrencyTotal } from '@expenses/storage';
import { findCurrency, type ExpenseCategory } from '@expenses/storage/domain';
import { Decimal } from 'decimal.js';
import * as z from 'zod';
import type { Bar, BarChartSpec } from '../charts/bar-chart.ts';
import { ChartThread } from '../charts/chart-thread.ts';
import type { BotContext, Effects, Turn } from '../context.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import { html, joinHtml, type Html } from '../html.ts';
import { categoryLabel, categoryName } from '../i18n/category-names.ts';
import { RecipeKind } from '../outgoing/recipes.ts';
import type { Keyboard } from '../outgoing/replies.ts';
import { periodAfter, periodBefore, periodLabel, periodOf, readPeriod, type CalendarPeriod } from './period.ts';
import { REVIEW_ACTION } from './recent.ts';
import { answer } from './showing.ts';

const ACTIONS = { show: 'v', draw: 'vc' } as const;
const CHART = new RecipeKind<BarChartSpec>(
  'report-chart',
  z.object({
    title: z.string(),
    subtitle: z.string(),
    bars: z.array(z.object({ label: z.string(), valueLabel: z.string(), size: z.number(), isRest: z.boolean() })),
  }),
);
/** Categories named in the text of a currency, and bars of the picture; what is over comes as one. */
const MOST_LINES = 6;
const MOST_BARS = 9;

/**
 * `/report`: what was spent in a week, a month or a year, on what, and whether that is more than before; in the currency of
 * the ledger's totals, or in the one that the person prefers. What has no rate is told beside the total.
 */
export class ReportFeature implements Feature {
  readonly #charts = new ChartThread();

  readonly commands: readonly ChatCommand[] = [{ name: 'report', description: 'command.report', handle: onCommand }];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [ACTIONS.show]: (ctx, [kind, day, code]) =>
      withReport(ctx, periodOf(kind, day), code, async (shown, { replies }) => {
        const { text, keyboard } = messageOf(ctx.turn, shown, true);
        replies.edit(tappedMessageId(ctx), text, keyboard);
      }),
    [ACTIONS.draw]: (ctx, [kind, day, code]) =>
      withReport(ctx, periodOf(kind, day), code, async (shown, effects) => {
        sendChart(ctx.turn, effects, shown);
      }),
  };

  readonly recipes = [
    CHART.madeBy(async (spec) => ({ source: await this.#charts.draw(spec), filename: 'report.png' })),
  ];
}

interface ShownReport {
  readonly period: CalendarPeriod;
  readonly report: Report;
  /** What it is worth in the currency that the person prefers, where it is told in another. */
  readonly preferred: PreferredWorth | null;
  /** A period comes after it that has begun, or has expenses. */
  readonly hasNext: boolean;
  readonly categories: ReadonlyMap<string, ExpenseCategory>;
  /** The change of the totals' currency that expenses have not all followed yet; null: there is none. */
  readonly following: BaseCurrencyChange | null;
}

interface PreferredWorth {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Null: something that is in the total has no rate there, or the other way round. */
  readonly worth: Pick<CurrencyReport, 'total' | 'groups'> | null;
}

function onCommand(ctx: BotContext, args: string): Promise<void> {
  const { say, format } = ctx.turn;
  const period = args === '' ? periodOf('month', format.today) : readPeriod(args, say, format.today);
  if (period === null) {
    return ctx.turn.commit(async ({ replies }) => {
      replies.send(say.html('report.which'));
    });
  }
  return withReport(ctx, period, undefined, async (shown, effects) => {
    const { text, keyboard } = messageOf(ctx.turn, shown, false);
    effects.replies.send(text, { keyboard });
    sendChart(ctx.turn, effects, shown);
  });
}

/** @param code the currency that all of it is told in; undefined: that of the ledger's totals */
async function withReport(
  ctx: BotContext,
  period: CalendarPeriod | null,
  code: string | undefined,
  work: (shown: ShownReport, effects: Effects) => Promise<void>,
): Promise<void> {
  const { services, person } = ctx.turn;
  const currency = findCurrency(code ?? person.ledger.baseCurrency)?.code;
  if (period === null || currency === undefined) return answer(ctx, 'trouble.expired');
  const { from, to } = period;
  const report = await services.reports.report(person, { from, to, groupBy: 'category', currency });
  const { change } = await services.baseCurrency.get(person);
  const isFollowing = change?.finishedAt === null && change.total > 0 && currency === person.ledger.baseCurrency;
  const following = isFollowing ? change : null;
  const categories = await services.expenses.categoriesById(person);
  const hasNext = await isFollowed(ctx.turn, period);
  // What is not converted yet is told of instead.
  const preferred = following === null ? await preferredWorth(ctx.turn, report) : null;
  await ctx.turn.commit((effects) => work({ period, report, preferred, hasNext, categories, following }, effects));
}

async function preferredWorth({ services, person }: Turn, report: Report): Promise<PreferredWorth | null> {
  const { preferredCurrency: currency } = person.preference;
  const { worth, from, to, groupBy } = report;
  if (currency === worth.currency || worth.count === 0) return null;
  const there = (await services.reports.report(person, { from, to, groupBy, currency })).worth;
  const isOfTheSame = countsOf(there.unconverted) === countsOf(worth.unconverted);
  return { currency, worth: isOfTheSame ? there : null };
}

function countsOf(totals: readonly CurrencyTotal[]): string {
  return JSON.stringify(totals.map(({ currency, count }) => [currency, count]));
}

/** What lies in the future is offered only when there is something. */
async function isFollowed({ services, person, format }: Turn, period: CalendarPeriod): Promise<boolean> {
  const next = periodAfter(period);
  if (next === null || next.from <= format.today) return next !== null;
  return (await services.expenses.list(person, { from: next.from }, 1)).items.length > 0;
}

/** @param isTurned the picture of this period was not sent with it */
function messageOf(
  turn: Turn,
  shown: ShownReport,
  isTurned: boolean,
): { readonly text: Html; readonly keyboard: Keyboard } {
  const { say, format, button } = turn;
  const { period, report, hasNext, following } = shown;
  const isOver = period.to < format.today;
  const title = say.html(isOver ? 'report.title' : 'report.title-so-far', { period: periodLabel(period, format) });
  const blocks = blocksOf(turn, shown);
  const body = blocks.length === 0 ? [say.html('report.nothing')] : blocks;
  if (following !== null) {
    const { done, total } = following;
    body.push(say.html('report.following', { done, total, currency: report.worth.currency }));
  }
  const hasExpenses = report.currencies.some(({ count }) => count > 0);
  const review = say.text('button.review', { count: report.needsReview });
  return {
    text: joinHtml([title, ...body], '\n\n'),
    keyboard: [
      [periodBefore(period), hasNext ? periodAfter(period) : null].flatMap((other, index) =>
        other === null
          ? []
          : [button(turnLabel(turn, other, index === 0), ACTIONS.show, ...argumentsOf(turn, other, report))],
      ),
      [
        ...(isTurned && hasExpenses
          ? [button(say.text('button.picture'), ACTIONS.draw, ...argumentsOf(turn, period, report))]
          : []),
        ...(hasExpenses ? otherCurrency(turn, shown) : []),
        ...(report.needsReview > 0 ? [button(review, REVIEW_ACTION)] : []),
      ],
    ].filter((row) => row.length > 0),
  };
}

function turnLabel({ format }: Turn, period: CalendarPeriod, isBefore: boolean): string {
  const label = periodLabel(period, format);
  return isBefore ? `‹ ${label}` : `${label} ›`;
}

/** What a button carries to show a period in the same currency. */
function argumentsOf({ person }: Turn, { kind, from }: CalendarPeriod, { worth }: Report): readonly string[] {
  return [kind, from, ...(worth.currency === person.ledger.baseCurrency ? [] : [worth.currency])];
}

/** The same in the person's own currency, and back. */
function otherCurrency({ say, button, person }: Turn, { period, report }: ShownReport): Keyboard[number] {
  const { baseCurrency } = person.ledger;
  const { preferredCurrency } = person.preference;
  if (preferredCurrency === baseCurrency) return [];
  const currency = report.worth.currency === baseCurrency ? preferredCurrency : baseCurrency;
  return [button(say.text('button.report-in', { currency }), ACTIONS.show, period.kind, period.from, currency)];
}

/** The total in one currency, and beside it what is not in it; where nothing can be told in it, each currency by itself. */
function blocksOf(turn: Turn, shown: ShownReport): Html[] {
  const { report, following } = shown;
  const { worth, currencies } = report;
  if (worth.count === 0 && worth.trend.count === 0) {
    return byCount(report).map((currency) => spentBlock(turn, shown, currency, isUnconverted(report, currency)));
  }
  const isConverted = hasConverted(report);
  const asSpent = isConverted
    ? [
        listOf(
          turn,
          'report.as-spent',
          currencies.filter(({ count }) => count > 0),
        ),
      ]
    : [];
  const titleBeside = following === null ? 'report.unconverted' : 'report.not-yet';
  const beside = worth.unconverted.length > 0 ? [listOf(turn, titleBeside, worth.unconverted)] : [];
  return [spentBlock(turn, shown, worth), ...asSpent, ...beside];
}

function listOf(
  { say, format }: Turn,
  title: 'report.as-spent' | 'report.unconverted' | 'report.not-yet',
  totals: readonly CurrencyTotal[],
): Html {
  const lines = totals.map(
    ({ total, currency, count }) => html`${format.money(total, currency)} · ${say.html('report.count', { count })}`,
  );
  return joinHtml([say.html(title), ...lines], '\n');
}

function isUnconverted({ worth }: Report, { currency }: CurrencyReport): boolean {
  return worth.unconverted.some((other) => other.currency === currency);
}

/** Whether the total has in it what was spent in other currencies. */
function hasConverted({ worth, currencies }: Report): boolean {
  const same = currencies.find(({ currency }) => currency === worth.currency);
  return worth.count > (same?.count ?? 0);
}

/** The currency with the most expenses first: that is what the person lives in. */
function byCount({ currencies }: Report): readonly CurrencyReport[] {
  return [...currencies].sort((one, other) => other.count - one.count);
}

/** Total, change, and the largest categories. @param isUnknown no rate of it is known */
function spentBlock(turn: Turn, shown: ShownReport, currency: CurrencyReport, isUnknown = false): Html {
  const { say, format } = turn;
  const { categories } = shown;
  const { count, groups } = currency;
  const lines = partsOf(currency, MOST_LINES).map((part) => {
    const { categoryId, total, groups: together } = part;
    const category = categoryId === null ? undefined : categories.get(categoryId);
    const others = { count: together.length };
    const name = category === undefined ? say.text('report.others', others) : categoryLabel(category, say);
    const worth = `${format.worth(total, currency.currency)}${partInPreferred(turn, shown, currency, part)}`;
    return html`${name} — ${worth} · ${shareOf(turn, total, currency.total)}`;
  });
  const unknown = isUnknown ? ` (${say.text('worth.none')})` : '';
  const total = html`<b>${totalOf(turn, shown, currency)}</b>${unknown}${inPreferred(turn, shown, currency)}`;
  const sum = html`${total} · ${say.html('report.count', { count })}`;
  return joinHtml([sum, trendLine(turn, shown, currency), ...(groups.length === 0 ? [] : lines)], '\n');
}

/** "≈ €127.43": what was converted is marked. */
function totalOf({ format }: Turn, { report }: ShownReport, { total, currency }: CurrencyReport): string {
  const isAbout = currency === report.worth.currency && hasConverted(report);
  return `${isAbout ? '≈ ' : ''}${format.worth(total, currency)}`;
}

/** " ≈ CHF 121.10", behind the total of all. */
function inPreferred({ say, format }: Turn, { report, preferred }: ShownReport, { currency }: CurrencyReport): string {
  if (preferred === null || currency !== report.worth.currency) return '';
  const { worth, currency: into } = preferred;
  return worth === null ? ` (${say.text('worth.none')})` : ` ≈ ${format.worth(worth.total, into)}`;
}

/** The same behind a part of the total; nothing where what is known there is not of the same expenses. */
function partInPreferred(
  { format }: Turn,
  { report, preferred }: ShownReport,
  { currency }: CurrencyReport,
  { groups }: Part,
): string {
  if (preferred?.worth == null || currency !== report.worth.currency) return '';
  const there = new Map(preferred.worth.groups.map((group) => [group.key, group]));
  const worths = groups.flatMap(({ key, count }) => {
    const same = there.get(key);
    return same?.count === count ? [same.total] : [];
  });
  if (worths.length < groups.length) return '';
  return ` ≈ ${format.worth(sumOf(worths), preferred.currency)}`;
}

function trendLine({ say, format }: Turn, { period, report }: ShownReport, { currency, trend }: CurrencyReport): Html {
  const before = periodBefore(period);
  const label = before === null ? '' : periodLabel(before, format);
  if (trend.percent === null) {
    return say.html(hasConverted(report) ? 'report.new-total' : 'report.new', { period: label });
  }
  const isMore = trend.difference.isPositive() && !trend.difference.isZero();
  const sign = trend.difference.isZero() ? '=' : isMore ? '▲' : '▼';
  const change = `${sign} ${format.percent(trend.percent.abs().div(100).toNumber())}`;
  return say.html('report.change', { change, period: label, total: format.worth(trend.total, currency) });
}

/** A sum of many amounts of 19 digits has more than the 20 that a `Decimal` keeps by default. */
const Exact = Decimal.clone({ precision: 60 });

interface Part {
  /** Null: several categories together. */
  readonly categoryId: string | null;
  readonly total: Decimal;
  /** The categories in it. */
  readonly groups: readonly ReportLine[];
}

/** The largest categories; those over, together, if they are more than one. */
function partsOf({ groups }: CurrencyReport, most: number): readonly Part[] {
  const isAll = groups.length <= most;
  const single = groups
    .slice(0, isAll ? most : most - 1)
    .map((group) => ({ categoryId: group.key, total: group.total, groups: [group] }));
  const rest = groups.slice(single.length);
  if (rest.length === 0) return single;
  const total = sumOf(rest.map((group) => group.total));
  return [...single, { categoryId: null, total, groups: rest }];
}

function sumOf(totals: readonly Decimal[]): Decimal {
  return new Decimal(Exact.sum(...totals));
}

function shareOf({ format }: Turn, part: Decimal, total: Decimal): string {
  return format.percent(part.div(total).toNumber());
}

/** A picture of the total, or else of the currency with the most expenses; none when there is nothing to draw. */
function sendChart(turn: Turn, { replies }: Effects, shown: ShownReport): void {
  const { say, format } = turn;
  const { worth } = shown.report;
  const main = worth.count > 0 ? worth : byCount(shown.report)[0];
  if (main === undefined || main.count === 0) return;
  const { currency, count } = main;
  const beside = main === worth ? worth.unconverted : [];
  const unknown = beside.map((one) => ` + ${format.money(one.total, one.currency)} (${say.text('worth.none')})`);
  const sum = say.text('report.chart-subtitle', { total: totalOf(turn, shown, main), count, currency });
  const spec: BarChartSpec = {
    title: periodLabel(shown.period, format),
    subtitle: [sum, ...unknown].join(''),
    bars: partsOf(main, MOST_BARS).map((part) => barOf(turn, shown, main, part)),
  };
  replies.sendPhoto(CHART.of(spec), say.html('trouble.not-made'));
}

function barOf(turn: Turn, { categories }: ShownReport, { currency, total }: CurrencyReport, part: Part): Bar {
  const { say, format } = turn;
  const category = part.categoryId === null ? undefined : categories.get(part.categoryId);
  return {
    label:
      category === undefined ? say.text('report.others', { count: part.groups.length }) : categoryName(category, say),
    valueLabel: `${format.worth(part.total, currency)} · ${shareOf(turn, part.total, total)}`,
    size: part.total.toNumber(),
    isRest: part.categoryId === null,
  };
}
