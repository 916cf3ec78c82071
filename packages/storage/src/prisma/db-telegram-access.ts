import type { TelegramAccessRole, TelegramOwnership } from '../domain/telegram.ts';
import type { TelegramAccessRepository } from '../repositories/telegram-repositories.ts';
import { inTransaction, type Database } from './database.ts';

export class DBTelegramAccessRepo implements TelegramAccessRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async get(botId: number, telegramId: number): Promise<TelegramAccessRole | null> {
    const row = await this.#db.telegramAccess.findUnique({ where: { botId_telegramId: { botId, telegramId } } });
    return row?.role ?? null;
  }

  async ownership(botId: number): Promise<TelegramOwnership> {
    const [row] = await this.#db.$queryRaw<{ ownerId: bigint | null; count: number | null }[]>`
      select (select telegram_id from telegram_access where bot_id = ${botId}::bigint and role = 'owner') as "ownerId",
        (select ownerships from telegram_bots where bot_id = ${botId}::bigint) as count`;
    const ownerId = row?.ownerId ?? null;
    return { ownerId: ownerId === null ? null : Number(ownerId), count: row?.count ?? 0 };
  }

  async claimOwnership(botId: number, telegramId: number, count: number): Promise<boolean> {
    return inTransaction(this.#db, async (tx) => {
      // One at a time: a bot without an owner has no row to lock, and a refusal by the key would end the transaction.
      await tx.$queryRaw`select 1 from pg_advisory_xact_lock(hashtextextended('telegram owner ' || ${botId}::text, 0))`;
      const ownership = await new DBTelegramAccessRepo(tx).ownership(botId);
      if (ownership.ownerId !== null) return ownership.ownerId === telegramId;
      if (ownership.count !== count) return false;
      await tx.$executeRaw`
        insert into telegram_bots (bot_id, ownerships) values (${botId}::bigint, 1)
        on conflict (bot_id) do update set ownerships = telegram_bots.ownerships + 1`;
      // Prisma's own upsert takes the key of the one owner for the table's.
      await tx.$executeRaw`
        insert into telegram_access (bot_id, telegram_id, role)
        values (${botId}::bigint, ${telegramId}::bigint, 'owner')
        on conflict (bot_id, telegram_id) do update set role = 'owner'`;
      return true;
    });
  }

  async admit(botId: number, telegramId: number): Promise<void> {
    await this.#db.$executeRaw`
      insert into telegram_access (bot_id, telegram_id, role)
      values (${botId}::bigint, ${telegramId}::bigint, 'admitted')
      on conflict (bot_id, telegram_id) do update set role = 'admitted' where telegram_access.role = 'stranger'`;
  }

  async markStranger(botId: number, telegramId: number): Promise<boolean> {
    const { count } = await this.#db.telegramAccess.createMany({
      data: [{ botId, telegramId, role: 'stranger' }],
      skipDuplicates: true,
    });
    return count > 0;
  }

  async remove(botId: number, telegramId: number): Promise<void> {
    await this.#db.telegramAccess.deleteMany({ where: { botId, telegramId } });
  }
}
