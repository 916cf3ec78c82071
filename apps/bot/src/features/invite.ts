import type { AccessGate } from '../access/access-gate.ts';
import type { BotContext, Turn } from '../context.ts';
import type { ChatCommand, Feature } from '../feature.ts';
import { say } from './showing.ts';

export interface InviteDependencies {
  readonly botId: number;
  readonly gate: AccessGate;
  /** The bot's name on Telegram, without the @. */
  readonly username: () => string;
}

/** `/invite`: a link by which one person joins the ledger; `/invite bot`: one that only admits to the bot. */
export class InviteFeature implements Feature {
  readonly #deps: InviteDependencies;

  constructor(dependencies: InviteDependencies) {
    this.#deps = dependencies;
  }

  readonly commands: readonly ChatCommand[] = [
    { name: 'invite', description: 'command.invite', handle: (ctx, args) => this.#invite(ctx, args) },
  ];

  async #invite(ctx: BotContext, args: string): Promise<void> {
    const { turn } = ctx;
    if (!turn.isPrivate) return say(ctx, 'invite.group');
    if (args.toLowerCase() !== 'bot') return this.#send(turn, true);
    if (this.#deps.gate.isListed) return say(ctx, 'invite.listed');
    return this.#send(turn, false);
  }

  #send(turn: Turn, isToLedger: boolean): Promise<void> {
    const { botId, gate, username } = this.#deps;
    return turn.commit(async ({ services, repositories, replies }) => {
      const isOwner = (await repositories.telegramAccess.get(botId, turn.telegramId)) === 'owner';
      if (!isToLedger && !isOwner) {
        replies.send(turn.say.html('invite.owner-only'));
        return;
      }
      const code = await services.ledgers.invite(turn.person, { ledger: isToLedger });
      const link = `https://t.me/${username()}?start=${code}`;
      replies.send(turn.say.html(isToLedger ? 'invite.ledger-link' : 'invite.bot-link', { link }));
      // Who gets in at all is not the member's to decide.
      if (gate.isListed) replies.send(turn.say.html('invite.only-listed'));
      else if (!isOwner) replies.send(turn.say.html('invite.owner-decides'));
    });
  }
}
