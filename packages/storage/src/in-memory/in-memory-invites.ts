import type { Invite } from '../domain/access.ts';
import { newId } from '../domain/id.ts';
import type { InviteRepository } from '../repositories/access-repositories.ts';
import type { InMemoryStore } from './in-memory-store.ts';

export class InMemoryInviteRepository implements InviteRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async add({ codeHash, ...given }: Parameters<InviteRepository['add']>[0]): Promise<Invite> {
    const key = keyOfCode(codeHash);
    if (this.#store.tables.invites.has(key)) throw new Error('There is an invite with this code already.');
    const invite = { ...given, id: newId(), createdAt: new Date(), usedBy: null, usedAt: null };
    this.#store.tables.invites.set(key, invite);
    return invite;
  }

  async find(codeHash: Uint8Array, now: Date): Promise<Invite | null> {
    const invite = this.#live(codeHash, now);
    return invite?.usedAt === null ? invite : null;
  }

  async redeem(codeHash: Uint8Array, userId: string, now: Date): Promise<Invite | null> {
    const invite = this.#live(codeHash, now);
    if (invite === null || (invite.usedAt !== null && invite.usedBy !== userId)) return null;
    const used = { ...invite, usedBy: userId, usedAt: now };
    this.#store.tables.invites.set(keyOfCode(codeHash), used);
    return used;
  }

  async purge(before: Date, limit: number): Promise<number> {
    const { invites } = this.#store.tables;
    const expired = [...invites].filter(([, { expiresAt }]) => expiresAt < before).slice(0, limit);
    for (const [key] of expired) invites.delete(key);
    return expired.length;
  }

  /** Not asynchronous: nothing may come between finding an invite and using it. */
  #live(codeHash: Uint8Array, now: Date): Invite | null {
    const invite = this.#store.tables.invites.get(keyOfCode(codeHash));
    return invite !== undefined && invite.expiresAt > now ? invite : null;
  }
}

function keyOfCode(codeHash: Uint8Array): string {
  return Buffer.from(codeHash).toString('hex');
}
