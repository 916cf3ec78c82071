import type { ApiToken, AuditRecord, IdempotencyRecord, Invite } from '../domain/access.ts';
import type { Draft } from '../domain/draft.ts';
import type { ExpenseCategory } from '../domain/expense-category.ts';
import type { AskedDay, ExchangeRate, LedgerRate, LedgerRebase, RateSourceState } from '../domain/exchange-rate.ts';
import type { Expense } from '../domain/expense.ts';
import type { Ledger, LedgerMember } from '../domain/ledger.ts';
import type { MerchantRule } from '../domain/merchant-rule.ts';
import type { ExpenseChange, ExpenseProvenance, Json, ModelUsage } from '../domain/provenance.ts';
import type { Conversation, TelegramAccessRole, TelegramChat } from '../domain/telegram.ts';
import type { User, UserPreference } from '../domain/user.ts';
import type { JobName } from '../repositories/rate-repositories.ts';
import type { ModelMonth, ModelReservation } from './in-memory-model.ts';
import type { TelegramMessageRow, TelegramUpdateRow } from './in-memory-telegram-queues.ts';

/** The tables of the in-memory repositories. Values are never changed in place, so a copy of the maps is a snapshot. */
export interface Tables {
  users: Map<string, User>;
  ledgers: Map<string, Ledger>;
  members: Map<string, LedgerMember>;
  preferences: Map<string, UserPreference>;
  categories: Map<string, ExpenseCategory>;
  expenses: Map<string, Expense>;
  /** The expenses that were not worth anything in the base currency when they were written. */
  awaitingRate: Map<string, true>;
  exchangeRates: Map<string, ExchangeRate>;
  ledgerRates: Map<string, LedgerRate>;
  rateSources: Map<string, RateSourceState>;
  rateDays: Map<string, AskedDay & { readonly source: string }>;
  rebases: Map<string, LedgerRebase>;
  /** Jobs that were asked for. */
  jobs: Map<JobName, true>;
  provenance: Map<string, ExpenseProvenance>;
  changes: Map<string, ExpenseChange>;
  merchantRules: Map<string, MerchantRule>;
  modelUsage: Map<string, ModelUsage & { readonly createdAt: Date }>;
  /** By the month's first day. */
  modelMonths: Map<string, ModelMonth>;
  modelReservations: Map<string, ModelReservation>;
  modelAnswers: Map<string, { readonly ledgerId: string; readonly answer: Json; readonly expiresAt: Date }>;
  drafts: Map<string, Draft>;
  telegramUpdates: Map<string, TelegramUpdateRow>;
  telegramMessages: Map<string, TelegramMessageRow>;
  telegramChats: Map<string, TelegramChat>;
  telegramAccess: Map<string, TelegramAccessRole>;
  /** By the bot: how often somebody became its owner. */
  telegramOwnerships: Map<number, number>;
  conversations: Map<string, Conversation>;
  /** By the code's hash. */
  invites: Map<string, Invite>;
  apiTokens: Map<string, ApiToken>;
  idempotencyKeys: Map<string, IdempotencyRecord>;
  auditRecords: Map<string, AuditRecord>;
}

/** What the in-memory repositories share. */
export class InMemoryStore {
  tables: Tables = emptyTables();

  /** Copies of the maps, which share their values. */
  snapshot(): Tables {
    const copies = Object.entries(this.tables as unknown as Record<string, Map<string, unknown>>).map(
      ([name, rows]) => [name, new Map(rows)] as const,
    );
    return Object.fromEntries(copies) as unknown as Tables;
  }
}

/** The key of a row that belongs to a ledger. */
export function keyOf(ledgerId: string, id: string): string {
  return `${ledgerId}/${id}`;
}

/** Keeps an expense, and whether it awaits a rate: by the base currency as it is then. */
export function keepExpense({ expenses, awaitingRate, ledgers }: Tables, expense: Expense): Expense {
  const key = keyOf(expense.ledgerId, expense.id);
  const into = ledgers.get(expense.ledgerId)?.baseCurrency ?? expense.currency;
  expenses.set(key, expense);
  if (expense.currency !== into && expense.conversion?.currency !== into) awaitingRate.set(key, true);
  else awaitingRate.delete(key);
  return expense;
}

function emptyTables(): Tables {
  return {
    users: new Map(),
    ledgers: new Map(),
    members: new Map(),
    preferences: new Map(),
    categories: new Map(),
    expenses: new Map(),
    awaitingRate: new Map(),
    exchangeRates: new Map(),
    ledgerRates: new Map(),
    rateSources: new Map(),
    rateDays: new Map(),
    rebases: new Map(),
    jobs: new Map(),
    provenance: new Map(),
    changes: new Map(),
    merchantRules: new Map(),
    modelUsage: new Map(),
    modelMonths: new Map(),
    modelReservations: new Map(),
    modelAnswers: new Map(),
    drafts: new Map(),
    telegramUpdates: new Map(),
    telegramMessages: new Map(),
    telegramChats: new Map(),
    telegramAccess: new Map(),
    telegramOwnerships: new Map(),
    conversations: new Map(),
    invites: new Map(),
    apiTokens: new Map(),
    idempotencyKeys: new Map(),
    auditRecords: new Map(),
  };
}
