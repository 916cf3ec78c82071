import type { TokenDescription, TokenScope } from '@expenses/services';
import type { BotContext, Effects, Turn } from '../context.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import { joinHtml, type Html } from '../html.ts';
import { longId, shortId } from '../keyboards/callback-data.ts';
import type { Keyboard } from '../outgoing/replies.ts';
import { answer } from './showing.ts';

const MAKE_ACTION = 'tm';
const DELETE_MESSAGE_ACTION = 'td';
const REVOKE_ACTION = 'tr';

const SHOWN_MS = 60_000;
const LIFE_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_LISTED = 20;

/** By what the button carries. */
const SCOPES: ReadonlyMap<string | undefined, readonly TokenScope[]> = new Map([
  ['r', ['expenses:read']],
  ['w', ['expenses:read', 'expenses:write']],
]);

export interface TokenFeatureOptions {
  readonly clock: () => Date;
  /** How long a token can be read in the chat. Default: a minute. */
  readonly shownMs?: number;
}

/**
 * `/token`: a token for the API; `/token list`: those that there are. The token is put into a message that is there
 * already, whose id is known: so it is in one message only, however often that is sent, and it is certain to be deleted.
 */
export class TokenFeature implements Feature {
  readonly #options: TokenFeatureOptions;

  constructor(options: TokenFeatureOptions) {
    this.#options = options;
  }

  readonly commands: readonly ChatCommand[] = [
    {
      name: 'token',
      description: 'command.token',
      isPrivate: true,
      handle: (ctx, args) => (args.toLowerCase() === 'list' ? this.#list(ctx) : ask(ctx)),
    },
  ];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [MAKE_ACTION]: (ctx, [kind]) =>
      inPrivate(ctx, () => {
        const scopes = SCOPES.get(kind);
        return scopes === undefined ? answer(ctx, 'trouble.expired') : this.#make(ctx, scopes);
      }),
    [DELETE_MESSAGE_ACTION]: (ctx) => inPrivate(ctx, () => remove(ctx)),
    [REVOKE_ACTION]: (ctx, [token]) => inPrivate(ctx, () => this.#revoke(ctx, longId(token))),
  };

  #make(ctx: BotContext, scopes: readonly TokenScope[]): Promise<void> {
    const { turn } = ctx;
    const { say, person, button } = turn;
    const { clock, shownMs = SHOWN_MS } = this.#options;
    const messageId = tappedMessageId(ctx);
    // Another bot numbers the messages of its chat with the person apart.
    const name = `Telegram ${ctx.botInfo.id} #${messageId}`;
    return turn.commit(async ({ services, replies }) => {
      const tokens = await services.tokens.list(person);
      if (tokens.some((token) => token.name === name)) {
        // An impatient thumb: the message shows its token already, and would show another.
        replies.answer(say.text('token.made-already'));
        return;
      }
      const expiresAt = new Date(clock().getTime() + LIFE_DAYS * DAY_MS);
      const { secret } = await services.tokens.create(person, { name, scopes, expiresAt });
      const seconds = Math.round(shownMs / 1000);
      replies.edit(messageId, say.html('token.made', { token: secret, name, seconds, days: LIFE_DAYS }), [
        [button(say.text('button.delete-message'), DELETE_MESSAGE_ACTION)],
      ]);
      replies.remove(messageId, shownMs);
    });
  }

  #list({ turn }: BotContext): Promise<void> {
    return turn.commit(async (effects) => {
      const { text, keyboard } = await this.#listOf(turn, effects);
      effects.replies.send(text, { keyboard });
    });
  }

  #revoke(ctx: BotContext, tokenId: string | null): Promise<void> {
    const { turn } = ctx;
    return turn.commit(async (effects) => {
      const { services, replies } = effects;
      const tokens = await services.tokens.list(turn.person);
      // A second tap finds it revoked: it is as they want it.
      const token = tokens.find(({ id, revokedAt }) => id === tokenId && revokedAt === null);
      if (token !== undefined) await services.tokens.revoke(turn.person, token.id);
      replies.answer(turn.say.text('token.revoked'));
      const { text, keyboard } = await this.#listOf(turn, effects);
      replies.edit(tappedMessageId(ctx), text, keyboard);
    });
  }

  /** Those that are good for something. */
  async #listOf(turn: Turn, { services }: Effects): Promise<{ readonly text: Html; readonly keyboard: Keyboard }> {
    const { say, button, person } = turn;
    const now = this.#options.clock();
    const tokens = (await services.tokens.list(person))
      .filter(({ revokedAt, expiresAt }) => revokedAt === null && (expiresAt === null || expiresAt > now))
      .slice(0, MOST_LISTED);
    if (tokens.length === 0) return { text: say.html('token.none'), keyboard: [] };
    const title = say.html('token.list', { count: tokens.length });
    return {
      text: joinHtml([title, ...tokens.map((token) => lineOf(token, turn))], '\n'),
      keyboard: tokens.map(({ id, name }) => [
        button(say.text('button.revoke', { token: name }), REVOKE_ACTION, shortId(id)),
      ]),
    };
  }
}

function ask({ turn }: BotContext): Promise<void> {
  const { say, button } = turn;
  return turn.commit(async ({ replies }) => {
    replies.send(say.html('token.ask'), {
      keyboard: [
        [button(say.text('button.token-read'), MAKE_ACTION, 'r')],
        [button(say.text('button.token-write'), MAKE_ACTION, 'w')],
        [button(say.text('button.cancel'), DELETE_MESSAGE_ACTION)],
      ],
    });
  });
}

function remove(ctx: BotContext): Promise<void> {
  return ctx.turn.commit(async ({ replies }) => {
    replies.remove(tappedMessageId(ctx));
  });
}

function lineOf({ name, scopes, createdAt, lastUsedAt }: TokenDescription, { say, format }: Turn): Html {
  const day = (at: Date): string => format.day(at.toISOString().slice(0, 10));
  return say.html('token.line', {
    name,
    kind: scopes.some((scope) => scope !== 'expenses:read') ? 'write' : 'read',
    made: day(createdAt),
    used: lastUsedAt === null ? 'never' : 'ever',
    lastUsed: lastUsedAt === null ? '' : day(lastUsedAt),
  });
}

/** A token is shown to nobody else, whatever a client sends from a group. */
function inPrivate(ctx: BotContext, work: () => Promise<void>): Promise<void> {
  const { turn } = ctx;
  if (turn.isPrivate) return work();
  return turn.commit(async ({ replies }) => {
    replies.answer(turn.say.text('trouble.private-only'), true);
  });
}
