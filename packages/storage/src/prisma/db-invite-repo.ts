import type { Invite as InviteRow } from '../../generated/prisma/client.ts';
import type { Invite } from '../domain/access.ts';
import { newId } from '../domain/id.ts';
import type { InviteRepository } from '../repositories/access-repositories.ts';
import type { Database } from './database.ts';

export class DBInviteRepo implements InviteRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async add({ codeHash, ...invite }: Parameters<InviteRepository['add']>[0]): Promise<Invite> {
    const data = { ...invite, id: newId(), codeHash: new Uint8Array(codeHash) };
    return toInvite(await this.#db.invite.create({ data }));
  }

  async find(codeHash: Uint8Array, now: Date): Promise<Invite | null> {
    const row = await this.#db.invite.findFirst({ where: { ...liveInvite(codeHash, now), usedAt: null } });
    return row === null ? null : toInvite(row);
  }

  async redeem(codeHash: Uint8Array, userId: string, now: Date): Promise<Invite | null> {
    const [row] = await this.#db.invite.updateManyAndReturn({
      where: { ...liveInvite(codeHash, now), OR: [{ usedAt: null }, { usedBy: userId }] },
      data: { usedBy: userId, usedAt: now },
    });
    return row === undefined ? null : toInvite(row);
  }

  async purge(before: Date, limit: number): Promise<number> {
    return this.#db.$executeRaw`
      delete from invites where id in (
        select id from invites where expires_at < ${before.toISOString()}::timestamptz
        order by expires_at limit ${limit} for update skip locked)`;
  }
}

/** One that has not expired. Whether it is used, `used_at` says: its user may be erased since. */
function liveInvite(codeHash: Uint8Array, now: Date) {
  return { codeHash: new Uint8Array(codeHash), expiresAt: { gt: now } };
}

function toInvite({ codeHash: _, ...invite }: InviteRow): Invite {
  return invite;
}
