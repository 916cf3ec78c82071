import type { Repositories, UnitOfWork } from '../repositories/repositories.ts';
import {
  InMemoryApiTokenRepository,
  InMemoryAuditRepository,
  InMemoryIdempotencyKeyRepository,
  InMemoryPersonRepository,
} from './in-memory-access.ts';
import { InMemoryCategoryRepository } from './in-memory-category-repository.ts';
import { InMemoryDraftRepository } from './in-memory-drafts.ts';
import { InMemoryExpenseRepository } from './in-memory-expense-repository.ts';
import { InMemoryInviteRepository } from './in-memory-invites.ts';
import { InMemoryLedgerRepository, InMemoryPreferenceRepository, InMemoryUserRepository } from './in-memory-people.ts';
import { InMemoryModelAnswerRepository, InMemoryModelBudgetRepository } from './in-memory-model.ts';
import { InMemoryConversionRepository, InMemoryJobQueue, InMemoryRateRepository } from './in-memory-rates.ts';
import { InMemoryStore } from './in-memory-store.ts';
import { InMemoryTelegramMessageRepository, InMemoryTelegramUpdateRepository } from './in-memory-telegram-queues.ts';
import {
  InMemoryConversationRepository,
  InMemoryTelegramAccessRepository,
  InMemoryTelegramChatRepository,
} from './in-memory-telegram.ts';
import {
  InMemoryMerchantRuleRepository,
  InMemoryModelUsageRepository,
  InMemoryProvenanceRepository,
} from './in-memory-understanding.ts';

/** Every repository in the process's memory. Units of work run one after the other. */
export class InMemoryUnitOfWork implements UnitOfWork {
  readonly repositories: Repositories;
  readonly #store = new InMemoryStore();
  #last: Promise<unknown> = Promise.resolve();

  constructor() {
    const store = this.#store;
    this.repositories = {
      users: new InMemoryUserRepository(store),
      people: new InMemoryPersonRepository(store),
      ledgers: new InMemoryLedgerRepository(store),
      preferences: new InMemoryPreferenceRepository(store),
      categories: new InMemoryCategoryRepository(store),
      expenses: new InMemoryExpenseRepository(store),
      rates: new InMemoryRateRepository(store),
      conversions: new InMemoryConversionRepository(store),
      jobs: new InMemoryJobQueue(store),
      provenance: new InMemoryProvenanceRepository(store),
      merchantRules: new InMemoryMerchantRuleRepository(store),
      modelUsage: new InMemoryModelUsageRepository(store),
      modelBudget: new InMemoryModelBudgetRepository(store),
      modelAnswers: new InMemoryModelAnswerRepository(store),
      drafts: new InMemoryDraftRepository(store),
      telegramUpdates: new InMemoryTelegramUpdateRepository(store),
      telegramMessages: new InMemoryTelegramMessageRepository(store),
      telegramChats: new InMemoryTelegramChatRepository(store),
      telegramAccess: new InMemoryTelegramAccessRepository(store),
      conversations: new InMemoryConversationRepository(store),
      invites: new InMemoryInviteRepository(store),
      apiTokens: new InMemoryApiTokenRepository(store),
      idempotencyKeys: new InMemoryIdempotencyKeyRepository(store),
      audit: new InMemoryAuditRepository(store),
    };
  }

  run<T>(work: (repositories: Repositories) => Promise<T>): Promise<T> {
    const result = this.#last.then(async () => {
      const before = this.#store.snapshot();
      try {
        return await work(this.repositories);
      } catch (error) {
        this.#store.tables = before;
        throw error;
      }
    });
    this.#last = result.catch(() => undefined);
    return result;
  }

  read<T>(work: (repositories: Repositories) => Promise<T>): Promise<T> {
    return this.run(work);
  }
}
