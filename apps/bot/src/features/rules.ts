import type { LearnedRule } from '@expenses/services';
import type { BotContext, Effects } from '../context.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import { html, joinHtml, type Html } from '../html.ts';
import { categoryLabel } from '../i18n/category-names.ts';
import { inRows } from '../keyboards/buttons.ts';
import { longId, shortId } from '../keyboards/callback-data.ts';
import type { Keyboard } from '../outgoing/replies.ts';
import { clipped } from '../clipped.ts';
import { pageOf, pageRow } from './expense-list.ts';

const ACTIONS = { page: 'y', forget: 'yd' } as const;
const PAGE_SIZE = 10;
const BUTTONS_PER_ROW = 5;

/** `/rules`: what was learned from the person's choices, with a button for each to forget it. */
export class RulesFeature implements Feature {
  readonly commands: readonly ChatCommand[] = [
    {
      name: 'rules',
      description: 'command.rules',
      handle: (ctx) =>
        ctx.turn.commit(async (effects) => {
          const { text, keyboard } = await pageWith(ctx, effects, 1);
          effects.replies.send(text, { keyboard });
        }),
    },
  ];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [ACTIONS.page]: (ctx, [page]) => ctx.turn.commit((effects) => show(ctx, effects, pageOf(page))),
    [ACTIONS.forget]: forget,
  };
}

function forget(ctx: BotContext, [rule, page]: readonly string[]): Promise<void> {
  const { person, say } = ctx.turn;
  return ctx.turn.commit(async (effects) => {
    const id = longId(rule);
    const forgotten = id === null ? null : await effects.services.rules.forget(person, id);
    if (forgotten === null) {
      effects.replies.answer(say.text('rules.gone'));
      return;
    }
    effects.replies.answer(say.text('rules.forgotten', { words: clipped(forgotten.key) }));
    await show(ctx, effects, pageOf(page));
  });
}

async function show(ctx: BotContext, effects: Effects, page: number): Promise<void> {
  const { text, keyboard } = await pageWith(ctx, effects, page);
  effects.replies.edit(tappedMessageId(ctx), text, keyboard);
}

async function pageWith(
  { turn }: BotContext,
  { services }: Effects,
  wanted: number,
): Promise<{ readonly text: Html; readonly keyboard: Keyboard }> {
  const { person, say, button } = turn;
  const rules = await services.rules.list(person);
  if (rules.length === 0) return { text: say.html('rules.empty'), keyboard: [] };
  const pages = Math.ceil(rules.length / PAGE_SIZE);
  const page = Math.min(wanted, pages);
  const numbered = rules
    .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    .map((rule, index) => ({ rule, number: index + 1 }));
  const lines = numbered.map(({ rule, number }) => html`${number}. ${lineOf(turn, rule)}`);
  const forgetButtons = numbered.map(({ rule, number }) =>
    button(say.text('button.forget-number', { number }), ACTIONS.forget, shortId(rule.id), String(page)),
  );
  const pageButton = (label: string, to: number) => button(label, ACTIONS.page, String(to));
  return {
    text: joinHtml(
      [
        say.html('rules.title', { count: rules.length }),
        joinHtml(lines, '\n'),
        ...(pages > 1 ? [say.html('list.page', { page, pages })] : []),
      ],
      '\n\n',
    ),
    keyboard: [...inRows(forgetButtons, BUTTONS_PER_ROW), ...pageRow(turn, page, pages, pageButton)],
  };
}

/** "“coffee” → 🍽️ Food & Dining · ×3" */
function lineOf({ say }: BotContext['turn'], { kind, key, category, confirmations }: LearnedRule): Html {
  const what = say.html(kind === 'merchant' ? 'rules.merchant' : 'rules.wording', { words: clipped(key) });
  return html`${what} → ${categoryLabel(category, say)} · ×${confirmations}`;
}
