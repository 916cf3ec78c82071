import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TelegramAccessRepository } from '@expenses/storage';

/** What becomes of somebody who writes to the bot. */
export type Admission =
  | 'admitted'
  /** Became the owner with this very message. */
  | 'owner'
  /** Is told so, once. */
  | 'refused';

export interface AccessGateDependencies {
  readonly botId: number;
  /** The only people who may use the bot; null: the first with the code becomes the owner, who may admit others. */
  readonly allowedUserIds: readonly number[] | null;
  /** What the first message of the owner has to bear. */
  readonly ownerCode: string;
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

  /** @param startCode what follows `/start`, if the message is that */
  async admit(
    access: TelegramAccessRepository,
    telegramId: number,
    startCode: string | null,
    isInvited: () => Promise<boolean>,
  ): Promise<Admission> {
    const { botId, allowedUserIds, ownerCode } = this.#deps;
    if (allowedUserIds !== null) {
      if (allowedUserIds.includes(telegramId)) return 'admitted';
    } else {
      const role = await access.get(botId, telegramId);
      if (role === 'owner' || role === 'admitted') return 'admitted';
      if (startCode !== null && isSame(startCode, ownerCode) && (await access.claimOwnership(botId, telegramId))) {
        return 'owner';
      }
      if (await isInvited()) {
        await access.admit(botId, telegramId);
        return 'admitted';
      }
    }
    return 'refused';
  }
}

/**
 * The code that makes the first person who sends it the bot's owner. It follows from the bot's token, so that every
 * process prints the same and nobody without the token can work it out; once there is an owner it opens nothing.
 */
export function ownerCodeOf(botToken: string): string {
  return createHmac('sha256', botToken).update('the code of the first owner').digest('base64url').slice(0, 12);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
