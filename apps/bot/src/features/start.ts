import type { InviteView, Person } from '@expenses/services';
import type { BotContext, Effects, Turn } from '../context.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import { zoneName } from '../i18n/time-zones.ts';
import { currencyKeyboard } from './currency-handler.ts';
import { ledgerName, nameForOthers } from './ledger-name.ts';

const JOIN_ACTION = 'ij';
const DECLINE_ACTION = 'in';

/** `/start`: the welcome, and where an invitation's link leads. */
export class StartFeature implements Feature {
  readonly #botId: number;

  constructor(botId: number) {
    this.#botId = botId;
  }

  readonly commands: readonly ChatCommand[] = [
    {
      name: 'start',
      description: 'command.start',
      handle: (ctx, args) => (ctx.turn.isPrivate ? this.#welcome(ctx, args) : welcomeGroup(ctx)),
    },
  ];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [JOIN_ACTION]: (ctx, [code]) => join(ctx, String(code)),
    [DECLINE_ACTION]: (ctx) => decline(ctx),
  };

  /** @param code what a link carries: the owner's code, or an invitation's */
  #welcome({ turn }: BotContext, code: string): Promise<void> {
    return turn.commit(async (effects) => {
      const { services, repositories, replies } = effects;
      const invite = code === '' ? null : await services.ledgers.open(code, turn.person);
      const role = await repositories.telegramAccess.get(this.#botId, turn.telegramId);
      const isOwner = code !== '' && invite === null && role === 'owner';
      await greet(turn, effects, isOwner);
      if (invite !== null) await offerLedger(turn, effects, code, invite);
      else if (code !== '' && !isOwner) replies.send(turn.say.html('invite.gone'));
    });
  }
}

/** Who is offered a ledger, and where. */
export interface Guest extends Pick<Turn, 'say' | 'button' | 'person'> {
  /** Default: the chat of the update. */
  readonly chatId?: number;
}

/** Asks somebody who opened an invitation whether they join its ledger. */
export async function offerLedger(
  { say, button, person, chatId }: Guest,
  { services, repositories, replies }: Effects,
  code: string,
  { ledger, isMember, inviter }: InviteView,
): Promise<void> {
  const there = chatId === undefined ? {} : { chatId };
  // An invitation to the bot alone brought the person here, and that was it.
  if (ledger === null) return;
  if (isMember) {
    const view = (await services.ledgers.listFor(person)).find((other) => other.ledger.id === ledger.id);
    const name = view === undefined ? ledger.name : ledgerName(view, say);
    replies.send(say.html('invite.already-in', { ledger: name }), there);
    return;
  }
  const who = inviter ?? say.text('list.somebody');
  const name = await nameForOthers(ledger, repositories, say);
  replies.send(say.html('invite.offer', { inviter: who, ledger: name }), {
    ...there,
    keyboard: [
      [button(say.text('button.join'), JOIN_ACTION, code)],
      [button(say.text('button.decline'), DECLINE_ACTION)],
    ],
  });
}

/** Whoever has not spent anything yet is asked for their currency. */
async function greet(turn: Turn, effects: Effects, isOwner: boolean): Promise<void> {
  const { say, person, firstName } = turn;
  const { replies } = effects;
  replies.send(say.html(isOwner ? 'start.owner' : 'start.welcome', { name: firstName }));
  if (!(await isNew(person, effects))) return;
  const { preferredCurrency: currency, timeZone } = person.preference;
  const keyboard = await currencyKeyboard(turn, effects);
  replies.send(say.html('start.first', { currency, zone: zoneName(timeZone) }), { keyboard });
}

async function isNew({ ledger, user }: Person, { repositories }: Effects): Promise<boolean> {
  const { total } = await repositories.expenses.page(ledger.id, { userId: user.id }, 1, 1);
  return total === 0;
}

function welcomeGroup({ turn, me }: BotContext): Promise<void> {
  return turn.commit(async ({ replies }) => {
    replies.send(turn.say.html('start.group', { bot: me, ledger: turn.person.ledger.name }));
  });
}

function join(ctx: BotContext, code: string): Promise<void> {
  const { turn } = ctx;
  const { say } = turn;
  return turn.commit(async ({ services, repositories, replies }) => {
    const redeemed = await services.ledgers.redeem(code, turn.person);
    const text =
      redeemed.kind === 'joined'
        ? say.html('invite.joined', { ledger: await nameForOthers(redeemed.person.ledger, repositories, say) })
        : say.html('invite.gone');
    replies.edit(tappedMessageId(ctx), text);
  });
}

function decline(ctx: BotContext): Promise<void> {
  const { turn } = ctx;
  return turn.commit(async ({ replies }) => {
    replies.edit(tappedMessageId(ctx), turn.say.html('invite.declined'));
  });
}
