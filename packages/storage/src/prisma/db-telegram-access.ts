import type { TelegramAccessRole } from '../domain/telegram.ts';
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

  async claimOwnership(botId: number, telegramId: number): Promise<boolean> {
    return inTransaction(this.#db, async (tx) => {
      // One at a time: a bot without an owner has no row to lock, and a refusal by the key would end the transaction.
      await tx.$queryRaw`select 1 from pg_advisory_xact_lock(hashtextextended('telegram owner ' || ${botId}::text, 0))`;
      const owner = await tx.telegramAccess.findFirst({ where: { botId, role: 'owner' } });
      if (owner !== null) return Number(owner.telegramId) === telegramId;
      // Prisma's own upsert takes the key of the one owner for the table's.
      await tx.$executeRaw`
        insert into telegram_access (bot_id, telegram_id, role)
        values (${botId}::bigint, ${telegramId}::bigint, 'owner')
        on conflict (bot_id, telegram_id) do update set role = 'owner'`;
      return true;
    });
  }

  async hasOwner(botId: number): Promise<boolean> {
    return (await this.#db.telegramAccess.findFirst({ where: { botId, role: 'owner' } })) !== null;
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
