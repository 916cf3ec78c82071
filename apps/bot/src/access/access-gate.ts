import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TelegramAccessRepository } from '@expenses/storage';

export interface AccessGateDependencies {
  readonly botId: number;
  /** The only people who may use the bot; null: the first with the code becomes the owner, who admits others. */
  readonly allowedUserIds: readonly number[] | null;
  readonly botToken: string;
}

/**
 * Decides who may use the bot. It fails closed: with a list, nobody else gets in, by no invitation either; without one,
 * nobody but the person who knows the code that the bot's log shows, and whom they admit.
 */
export class AccessGate {
  readonly #deps: AccessGateDependencies;

  constructor(dependencies: AccessGateDependencies) {
    this.#deps = dependencies;
  }

  /** Whether only those on the operator's list may use the bot. */
  get isListed(): boolean {
    return this.#deps.allowedUserIds !== null;
  }

  /**
   * Whether the person may use the bot. Whoever has the owner's code becomes the owner with it.
   *
   * @param startCode what follows `/start`, if the message is that
   */
  async admits(access: TelegramAccessRepository, telegramId: number, startCode: string | null): Promise<boolean> {
    const { botId, allowedUserIds, botToken } = this.#deps;
    if (allowedUserIds !== null) return allowedUserIds.includes(telegramId);
    const role = await access.get(botId, telegramId);
    if (role === 'owner' || role === 'admitted') return true;
    if (startCode === null) return false;
    const { count } = await access.ownership(botId);
    return isSame(startCode, ownerCodeOf(botToken, count)) && access.claimOwnership(botId, telegramId, count);
  }

  /** What makes the next person who sends it the owner; null: there is one, or a list takes their place. */
  async openCode(access: TelegramAccessRepository): Promise<string | null> {
    const { botId, botToken } = this.#deps;
    if (this.isListed) return null;
    const { ownerId, count } = await access.ownership(botId);
    return ownerId === null ? ownerCodeOf(botToken, count) : null;
  }
}

/**
 * The code that makes the first person who sends it the bot's owner. It follows from the bot's token and from how often
 * there was a new owner, so that every process prints the same, nobody without the token can work it out, and one that
 * was used, or printed before somebody else became the owner, opens nothing ever again.
 */
function ownerCodeOf(botToken: string, ownerships: number): string {
  return createHmac('sha256', botToken).update(`the code of owner ${ownerships}`).digest('base64url').slice(0, 12);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
