import type { Leaving } from '@expenses/services';
import type { BotContext } from '../context.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import type { MessageKey } from '../i18n/messages/en.ts';
import { longId, shortId } from '../keyboards/callback-data.ts';
import { ledgerName, nameForOthers } from './ledger-name.ts';

const LEAVE_ACTION = 'il';
const STAY_ACTION = 'is';

/** Why somebody cannot leave. */
const REFUSALS = {
  personal: 'leave.personal',
  last: 'leave.last',
  stranger: 'leave.gone',
} as const satisfies Readonly<Record<Exclude<Leaving['kind'], 'left'>, MessageKey>>;

/** `/leave`: out of a ledger that is shared. */
export class LeaveFeature implements Feature {
  readonly commands: readonly ChatCommand[] = [
    { name: 'leave', description: 'command.leave', handle: (ctx) => ask(ctx) },
  ];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [LEAVE_ACTION]: (ctx, [ledger]) => leave(ctx, longId(ledger)),
    [STAY_ACTION]: (ctx) => stay(ctx),
  };
}

function ask({ turn }: BotContext): Promise<void> {
  const { say, button, person, isPrivate } = turn;
  return turn.commit(async ({ services, replies }) => {
    const ledgers = await services.ledgers.listFor(person);
    const active = ledgers.find(({ ledger }) => ledger.id === person.ledger.id);
    if (!isPrivate) replies.send(say.html('leave.group'));
    else if (active === undefined || active.isPersonal) replies.send(say.html('leave.personal'));
    else if (active.others.length === 0) replies.send(say.html('leave.last'));
    else {
      replies.send(say.html('leave.ask', { ledger: ledgerName(active, say) }), {
        keyboard: [
          [button(say.text('button.leave'), LEAVE_ACTION, shortId(active.ledger.id))],
          [button(say.text('button.stay'), STAY_ACTION)],
        ],
      });
    }
  });
}

function leave(ctx: BotContext, ledgerId: string | null): Promise<void> {
  const { turn } = ctx;
  const { say, person } = turn;
  return turn.commit(async ({ services, repositories, replies }) => {
    const left: Leaving = ledgerId === null ? { kind: 'stranger' } : await services.ledgers.leave(person, ledgerId);
    const text =
      left.kind === 'left'
        ? say.html('leave.done', { ledger: await nameForOthers(left.ledger, repositories, say) })
        : say.html(REFUSALS[left.kind]);
    replies.edit(tappedMessageId(ctx), text);
  });
}

function stay(ctx: BotContext): Promise<void> {
  return ctx.turn.commit(async ({ replies }) => {
    replies.edit(tappedMessageId(ctx), ctx.turn.say.html('leave.stayed'));
  });
}
