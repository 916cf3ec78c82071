import type { InviteView, Person } from '@expenses/services';
import type { BotContext, Effects, Turn } from '../context.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import { longId, shortId } from '../keyboards/callback-data.ts';
import { zoneName } from '../i18n/time-zones.ts';
import { currencyKeyboard } from './currency-handler.ts';

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
    [JOIN_ACTION]: (ctx, [code = '', ledger]) => join(ctx, code, longId(ledger)),
    [DECLINE_ACTION]: (ctx) => decline(ctx),
  };

  /** @param code what a link carries: the owner's code, or an invitation's */
  async #welcome({ turn }: BotContext, code: string): Promise<void> {
    const invite = code === '' ? null : await turn.services.ledgers.inviteOf(code);
    await turn.commit(async (effects) => {
      const role = await effects.repositories.telegramAccess.get(this.#botId, turn.telegramId);
      const isOwner = code !== '' && invite === null && role === 'owner';
      await greet(turn, effects, isOwner);
      if (invite !== null) await this.#invited(turn, effects, code, invite);
      else if (code !== '' && !isOwner) effects.replies.send(turn.say.html('invite.gone'));
    });
  }

  async #invited(turn: Turn, { services, replies }: Effects, code: string, { ledger, inviter }: InviteView) {
    const { say, button, person } = turn;
    // It brought the person here, and is used up by that.
    if (ledger === null) {
      await services.ledgers.redeem(code, person);
      return;
    }
    const own = await services.ledgers.listFor(person);
    if (own.some((view) => view.ledger.id === ledger.id)) {
      replies.send(say.html('invite.already-in', { ledger: ledger.name }));
      return;
    }
    const who = inviter ?? say.text('ledger.somebody');
    replies.send(say.html('invite.offer', { inviter: who, ledger: ledger.name }), {
      keyboard: [
        [button(say.text('button.join'), JOIN_ACTION, code, shortId(ledger.id))],
        [button(say.text('button.decline'), DECLINE_ACTION)],
      ],
    });
  }
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

function join(ctx: BotContext, code: string, ledgerId: string | null): Promise<void> {
  const { turn } = ctx;
  const { person, say } = turn;
  return turn.commit(async ({ services, replies }) => {
    const message = tappedMessageId(ctx);
    const redeemed = await services.ledgers.redeem(code, person);
    if (redeemed.kind === 'joined') {
      replies.edit(message, say.html('invite.joined', { ledger: redeemed.person.ledger.name }));
      return;
    }
    // A second tap finds the invitation used up by the first.
    const own = await services.ledgers.listFor(person);
    const joined = own.find(({ ledger }) => ledger.id === ledgerId);
    if (joined === undefined) replies.edit(message, say.html('invite.gone'));
    else replies.answer(say.text('invite.already-in', { ledger: joined.ledger.name }));
  });
}

function decline(ctx: BotContext): Promise<void> {
  const { turn } = ctx;
  return turn.commit(async ({ replies }) => {
    replies.edit(tappedMessageId(ctx), turn.say.html('invite.declined'));
  });
}
