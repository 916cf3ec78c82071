import { DraftNotFoundError, type Draft, type DraftChanges, type NewDraft } from '../domain/draft.ts';
import { newId } from '../domain/id.ts';
import { storableJson, storableText } from '../domain/storable-text.ts';
import type { DraftRepository } from '../repositories/draft-repository.ts';
import { keyOf, type InMemoryStore } from './in-memory-store.ts';

export class InMemoryDraftRepository implements DraftRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async add(drafts: readonly NewDraft[]): Promise<readonly Draft[]> {
    const now = new Date();
    return drafts.map((draft) =>
      this.#put({
        botId: null,
        chatId: null,
        messageId: null,
        sourceMessageId: null,
        id: newId(),
        ...draft,
        rawText: storableText(draft.rawText),
        content: storableJson(draft.content),
        status: 'open',
        version: 1,
        createdAt: now,
        updatedAt: now,
      }),
    );
  }

  async get(id: string): Promise<Draft | null> {
    return this.#all().find((draft) => draft.id === id) ?? null;
  }

  /** Units of work run one after the other: whoever asks holds it already. */
  async hold(id: string): Promise<Draft | null> {
    return this.get(id);
  }

  async listBatch(ledgerId: string, batchId: string): Promise<readonly Draft[]> {
    return this.#all()
      .filter((draft) => draft.ledgerId === ledgerId && draft.batchId === batchId)
      .sort(byPosition);
  }

  async holdBatch(ledgerId: string, batchId: string): Promise<readonly Draft[]> {
    return this.listBatch(ledgerId, batchId);
  }

  async findByMessage(botId: number, chatId: number, messageId: number): Promise<Draft | null> {
    return this.#ofChat(botId, chatId).findLast((draft) => draft.messageId === messageId) ?? null;
  }

  async findBySource(botId: number, chatId: number, sourceMessageId: number): Promise<readonly Draft[]> {
    return this.#ofChat(botId, chatId)
      .filter((draft) => draft.sourceMessageId === sourceMessageId)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  async findLatest(botId: number, chatId: number, userId: string): Promise<Draft | null> {
    const own = this.#ofChat(botId, chatId).filter((draft) => draft.userId === userId);
    const isOlder = (one: Draft, other: Draft): boolean =>
      one.updatedAt < other.updatedAt || (one.updatedAt.getTime() === other.updatedAt.getTime() && one.id < other.id);
    return own.sort((one, other) => (isOlder(one, other) ? 1 : -1))[0] ?? null;
  }

  async update(ledgerId: string, id: string, changes: DraftChanges): Promise<Draft> {
    const draft = this.#store.tables.drafts.get(keyOf(ledgerId, id));
    if (draft === undefined) throw new DraftNotFoundError(id);
    const isNewVersion = changes.status !== undefined || changes.content !== undefined;
    return this.#put({
      ...draft,
      ...changes,
      ...(changes.rawText === undefined ? {} : { rawText: storableText(changes.rawText) }),
      ...(changes.content === undefined ? {} : { content: storableJson(changes.content) }),
      version: draft.version + (isNewVersion ? 1 : 0),
      updatedAt: new Date(),
    });
  }

  async expire(now: Date, limit: number): Promise<readonly Draft[]> {
    const expired = this.#all().filter((draft) => draft.status === 'open' && draft.expiresAt < now);
    return expired
      .sort((a, b) => a.expiresAt.getTime() - b.expiresAt.getTime())
      .slice(0, limit)
      .map((draft) => this.#put({ ...draft, status: 'expired', version: draft.version + 1, updatedAt: now }));
  }

  async purge(before: Date, limit: number): Promise<number> {
    const { drafts, expenses } = this.#store.tables;
    const saved = new Set([...expenses.values()].map(({ ledgerId, draftId }) => keyOf(ledgerId, String(draftId))));
    const purged = this.#all()
      .filter(({ status, updatedAt }) => (status === 'cancelled' || status === 'expired') && updatedAt < before)
      .filter(({ ledgerId, id }) => !saved.has(keyOf(ledgerId, id)))
      .slice(0, limit);
    for (const { ledgerId, id } of purged) drafts.delete(keyOf(ledgerId, id));
    return purged.length;
  }

  #ofChat(botId: number, chatId: number): Draft[] {
    return this.#all().filter((draft) => draft.botId === botId && draft.chatId === chatId);
  }

  #put(draft: Draft): Draft {
    this.#store.tables.drafts.set(keyOf(draft.ledgerId, draft.id), draft);
    return draft;
  }

  #all(): Draft[] {
    return [...this.#store.tables.drafts.values()];
  }
}

function byPosition(a: Draft, b: Draft): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}
