import type { CurrencyReport, Report } from '@expenses/services';
import type { ExpenseCategory } from '@expenses/storage';
import { Decimal } from 'decimal.js';
import { z } from 'zod';
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

/** `/report`: what was spent in a week, a month or a year, on what, and whether that is more than before. */
export class ReportFeature implements Feature {
  readonly #charts = new ChartThread();

  readonly commands: readonly ChatCommand[] = [{ name: 'report', description: 'command.report', handle: onCommand }];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [ACTIONS.show]: (ctx, [kind, day]) =>
      withReport(ctx, periodOf(kind, day), async (shown, { replies }) => {
        const { text, keyboard } = messageOf(ctx.turn, shown, true);
        replies.edit(tappedMessageId(ctx), text, keyboard);
      }),
    [ACTIONS.draw]: (ctx, [kind, day]) =>
      withReport(ctx, periodOf(kind, day), async (shown, effects) => {
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
  /** A period comes after it that has begun, or has expenses. */
  readonly hasNext: boolean;
  readonly categories: ReadonlyMap<string, ExpenseCategory>;
}

function onCommand(ctx: BotContext, args: string): Promise<void> {
  const { say, format } = ctx.turn;
  const period = args === '' ? periodOf('month', format.today) : readPeriod(args, say, format.today);
  if (period === null) {
    return ctx.turn.commit(async ({ replies }) => {
      replies.send(say.html('report.which'));
    });
  }
  return withReport(ctx, period, async (shown, effects) => {
    const { text, keyboard } = messageOf(ctx.turn, shown, false);
    effects.replies.send(text, { keyboard });
    sendChart(ctx.turn, effects, shown);
  });
}

async function withReport(
  ctx: BotContext,
  period: CalendarPeriod | null,
  work: (shown: ShownReport, effects: Effects) => Promise<void>,
): Promise<void> {
  if (period === null) return answer(ctx, 'trouble.expired');
  const { services, person } = ctx.turn;
  const { from, to } = period;
  const report = await services.reports.report(person, { from, to, groupBy: 'category' });
  const categories = await services.expenses.categoriesById(person);
  const hasNext = await isFollowed(ctx.turn, period);
  await ctx.turn.commit((effects) => work({ period, report, hasNext, categories }, effects));
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
  const { period, report, hasNext } = shown;
  const isOver = period.to < format.today;
  const title = say.html(isOver ? 'report.title' : 'report.title-so-far', { period: periodLabel(period, format) });
  const blocks = byCount(report).map((currency) => currencyBlock(turn, shown, currency));
  const body = blocks.length === 0 ? [say.html('report.nothing')] : blocks;
  const hasExpenses = report.currencies.some(({ count }) => count > 0);
  const review = say.text('button.review', { count: report.needsReview });
  return {
    text: joinHtml([title, ...body], '\n\n'),
    keyboard: [
      [periodBefore(period), hasNext ? periodAfter(period) : null].flatMap((other, index) =>
        other === null ? [] : [button(turnLabel(turn, other, index === 0), ACTIONS.show, other.kind, other.from)],
      ),
      [
        ...(isTurned && hasExpenses
          ? [button(say.text('button.picture'), ACTIONS.draw, period.kind, period.from)]
          : []),
        ...(report.needsReview > 0 ? [button(review, REVIEW_ACTION)] : []),
      ],
    ].filter((row) => row.length > 0),
  };
}

function turnLabel({ format }: Turn, period: CalendarPeriod, isBefore: boolean): string {
  const label = periodLabel(period, format);
  return isBefore ? `‹ ${label}` : `${label} ›`;
}

/** The currency with the most expenses first: that is what the person lives in. */
function byCount({ currencies }: Report): readonly CurrencyReport[] {
  return [...currencies].sort((one, other) => other.count - one.count);
}

/** Total, change, and the largest categories of one currency. */
function currencyBlock(turn: Turn, { period, categories }: ShownReport, currency: CurrencyReport): Html {
  const { say, format } = turn;
  const { total, count, groups } = currency;
  const lines = partsOf(currency, MOST_LINES).map(({ categoryId, total: part, count: others }) => {
    const category = categoryId === null ? undefined : categories.get(categoryId);
    const name = category === undefined ? say.text('report.others', { count: others }) : categoryLabel(category, say);
    return html`${name} — ${format.money(part, currency.currency)} · ${shareOf(turn, part, total)}`;
  });
  const sum = html`<b>${format.money(total, currency.currency)}</b> · ${say.html('report.count', { count })}`;
  return joinHtml([sum, trendLine(turn, period, currency), ...(groups.length === 0 ? [] : lines)], '\n');
}

function trendLine({ say, format }: Turn, period: CalendarPeriod, { currency, trend }: CurrencyReport): Html {
  const before = periodBefore(period);
  const label = before === null ? '' : periodLabel(before, format);
  if (trend.percent === null) return say.html('report.new', { period: label });
  const isMore = trend.difference.isPositive() && !trend.difference.isZero();
  const sign = trend.difference.isZero() ? '=' : isMore ? '▲' : '▼';
  const change = `${sign} ${format.percent(trend.percent.abs().div(100).toNumber())}`;
  return say.html('report.change', { change, period: label, total: format.money(trend.total, currency) });
}

/** A sum of many amounts of 19 digits has more than the 20 that a `Decimal` keeps by default. */
const Exact = Decimal.clone({ precision: 60 });

interface Part {
  /** Null: several categories together. */
  readonly categoryId: string | null;
  readonly total: Decimal;
  /** Categories in it. */
  readonly count: number;
}

/** The largest categories; those over, together, if they are more than one. */
function partsOf({ groups }: CurrencyReport, most: number): readonly Part[] {
  const isAll = groups.length <= most;
  const single = groups
    .slice(0, isAll ? most : most - 1)
    .map(({ key, total }) => ({ categoryId: key, total, count: 1 }));
  const rest = groups.slice(single.length);
  if (rest.length === 0) return single;
  const total = new Decimal(Exact.sum(...rest.map((group) => group.total)));
  return [...single, { categoryId: null, total, count: rest.length }];
}

function shareOf({ format }: Turn, part: Decimal, total: Decimal): string {
  return format.percent(part.div(total).toNumber());
}

/** A picture of the currency with the most expenses; none when there is nothing to draw. */
function sendChart(turn: Turn, { replies }: Effects, shown: ShownReport): void {
  const { say, format } = turn;
  const [main] = byCount(shown.report);
  if (main === undefined || main.count === 0) return;
  const { currency, total, count } = main;
  const spec: BarChartSpec = {
    title: periodLabel(shown.period, format),
    subtitle: say.text('report.chart-subtitle', { total: format.money(total, currency), count, currency }),
    bars: partsOf(main, MOST_BARS).map((part) => barOf(turn, shown, main, part)),
  };
  replies.sendPhoto(CHART.of(spec), say.html('trouble.not-made'));
}

function barOf(turn: Turn, { categories }: ShownReport, { currency, total }: CurrencyReport, part: Part): Bar {
  const { say, format } = turn;
  const category = part.categoryId === null ? undefined : categories.get(part.categoryId);
  return {
    label: category === undefined ? say.text('report.others', { count: part.count }) : categoryName(category, say),
    valueLabel: `${format.money(part.total, currency)} · ${shareOf(turn, part.total, total)}`,
    size: part.total.toNumber(),
    isRest: part.categoryId === null,
  };
}
