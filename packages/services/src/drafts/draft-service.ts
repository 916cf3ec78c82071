import { newId, type Draft, type Expense, type Ledger } from '@expenses/storage/domain';
import type { Repositories, UnitOfWork } from '@expenses/storage/repositories';
import type { Clock } from '../calendar.ts';
import { learnChoice } from '../classification/memory.ts';
import type { ClassifiedItem, UnderstoodMessage } from '../classification/classification-result.ts';
import { askForRate, assertConverts, conversionOf } from '../expenses/expense-conversion.ts';
import { assertNotFiner, InvalidEditError } from '../expenses/expense-edit.ts';
import { provenanceOf } from '../expenses/expense-origin.ts';
import type { Person } from '../people/people-service.ts';
import {
  contentOf,
  editedContent,
  questionOf,
  readContent,
  rewrittenContent,
  storedContent,
  type DraftContent,
  type DraftEdit,
  type DraftQuestion,
} from './draft-content.ts';

/** Where a draft comes from: the message that it was made of. */
export interface DraftSource {
  /** What the person wrote, as it came. */
  readonly rawText: string;
  /** The bot that it was sent to. */
  readonly botId: number | null;
  readonly chatId: number | null;
  readonly sourceMessageId: number | null;
}

/** A draft, with what it suggests. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly content: DraftContent;
}

/** What came of a word about a draft. */
export type DraftOutcome =
  | ({ readonly kind: 'saved'; readonly expense: Expense } & OpenDraft)
  /** Somebody was quicker, or tapped twice. The expense may be deleted by now. */
  | ({ readonly kind: 'already-saved'; readonly expense: Expense } & OpenDraft)
  /** Something has to be answered first. */
  | ({ readonly kind: 'asking'; readonly question: DraftQuestion } & OpenDraft)
  | ({ readonly kind: 'open' } & OpenDraft)
  | ({ readonly kind: 'cancelled' | 'expired' } & OpenDraft)
  /** There is no such draft, or no more. */
  | { readonly kind: 'unknown' }
  /** It is another person's. */
  | { readonly kind: 'foreign' };

export interface DraftDependencies {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** How long a draft waits for a word. */
const DRAFT_LIFE_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Expenses that wait for a person's word. A draft becomes at most one expense, whoever says so and however often: the
 * draft's row is held while that is decided, and the database refuses a second expense of one draft.
 */
export class DraftService {
  readonly #deps: DraftDependencies;

  constructor(dependencies: DraftDependencies) {
    this.#deps = dependencies;
  }

  /** One draft for each item of a message. They expire after seven days. */
  async open(person: Person, message: UnderstoodMessage, source: DraftSource): Promise<readonly OpenDraft[]> {
    const batchId = newId();
    const contents = message.items.map(contentOf);
    const drafts = await this.#deps.unitOfWork.repositories.drafts.add(
      contents.map((content, position) => ({
        ...source,
        ledgerId: person.ledger.id,
        userId: person.user.id,
        batchId,
        position,
        content: storedContent(content),
        expiresAt: this.#expiry(),
      })),
    );
    return drafts.map((draft) => ({ draft, content: readContent(draft.content) }));
  }

  /** How the draft stands. */
  find(person: Person, draftId: string): Promise<DraftOutcome> {
    return this.#withDraft(person, draftId, async (_repositories, current) => current);
  }

  /**
   * Makes the draft an expense.
   *
   * @param choice.categoryId the person's choice; left out, the suggested one
   * @param choice.isAutomatic nobody looked at it: nothing is learned from it
   */
  save(
    person: Person,
    draftId: string,
    choice: { readonly categoryId?: string; readonly isAutomatic?: boolean } = {},
  ): Promise<DraftOutcome> {
    return this.#withDraft(person, draftId, async (repositories, current) => {
      if (current.kind !== 'open') return current;
      const { categoryId } = choice;
      const content = categoryId === undefined ? current.content : editedContent(current.content, { categoryId });
      return this.#save(repositories, person, { draft: current.draft, content }, choice.isAutomatic === true);
    });
  }

  /** Makes every draft of this one's message an expense, but for those that have a question open. By position. */
  saveBatch(person: Person, draftId: string): Promise<readonly DraftOutcome[]> {
    return this.#withBatch(person, draftId, (repositories, current) =>
      current.kind === 'open' ? this.#save(repositories, person, current, false) : Promise.resolve(current),
    );
  }

  /** Cancels a draft; what is saved stays saved. */
  cancel(person: Person, draftId: string): Promise<DraftOutcome> {
    return this.#withDraft(person, draftId, cancelIfOpen);
  }

  /** Cancels every open draft of this one's message. By position. */
  cancelBatch(person: Person, draftId: string): Promise<readonly DraftOutcome[]> {
    return this.#withBatch(person, draftId, cancelIfOpen);
  }

  /**
   * Sets what a person says of an open draft.
   *
   * @throws {InvalidEditError} when the currency has fewer decimals than the amount, when the ledger does not offer the
   *   category, when nothing can be read in the description, or when the rate is for nothing, or cannot be kept
   */
  edit(person: Person, draftId: string, edit: DraftEdit): Promise<DraftOutcome> {
    return this.#withDraft(person, draftId, async (repositories, current) => {
      if (current.kind !== 'open') return current;
      const { categoryId } = edit;
      if (categoryId !== undefined && !(await isOffered(repositories, current.draft.ledgerId, categoryId))) {
        throw new InvalidEditError('categoryId', 'The ledger offers no such category.');
      }
      const { rate, ...fields } = edit;
      const edited = editedContent(current.content, fields);
      if (rate === undefined) return this.#replace(repositories, current.draft, { content: edited });
      const ledger = await ledgerOf(repositories, person, current.draft.ledgerId);
      assertConverts(ledger, edited, rate);
      const content = { ...edited, rate: { rate, into: ledger.baseCurrency } };
      return this.#replace(repositories, current.draft, { content });
    });
  }

  /**
   * Puts what the person wrote anew in the place of what an open draft suggested; what the person said of the draft by
   * hand since is what they mean no more.
   */
  rewrite(person: Person, draftId: string, item: ClassifiedItem, rawText: string): Promise<DraftOutcome> {
    return this.#withDraft(person, draftId, async (repositories, current) =>
      current.kind === 'open'
        ? this.#replace(repositories, current.draft, { content: rewrittenContent(current.content, item), rawText })
        : current,
    );
  }

  /** The drafts of one's message that are open still, by position. @param draft one of them, whatever became of it */
  async openInBatch(person: Person, { id }: Pick<Draft, 'id'>): Promise<readonly OpenDraft[]> {
    const outcomes = await this.#withBatch(person, id, async (_repositories, current) => current);
    return outcomes.flatMap((outcome) => (outcome.kind === 'open' ? [outcome] : []));
  }

  /** Where the draft that a bot's message shows stands; `unknown` when it shows none. */
  async findByMessage(person: Person, botId: number, chatId: number, messageId: number): Promise<DraftOutcome> {
    const draft = await this.#deps.unitOfWork.repositories.drafts.findByMessage(botId, chatId, messageId);
    return draft === null ? { kind: 'unknown' } : this.find(person, draft.id);
  }

  /**
   * Where the draft stands that the person saw or changed last in a chat. Null: what they saw last is no one thing,
   * since several came of one message, or it is too long ago to be meant.
   *
   * @param since what was shown before is not meant any more
   */
  async findLatest(person: Person, botId: number, chatId: number, since: Date): Promise<DraftOutcome | null> {
    const { drafts } = this.#deps.unitOfWork.repositories;
    const latest = await drafts.findLatest(botId, chatId, person.user.id);
    if (latest === null || latest.updatedAt < since) return null;
    const batch = await drafts.listBatch(latest.ledgerId, latest.batchId);
    const shown = batch.filter(({ status }) => status === 'open' || status === 'confirmed');
    return shown.length === 1 ? this.find(person, latest.id) : null;
  }

  /** Those of what the person saw or changed last in a chat that are open; none, if it is too long ago to be meant. */
  async openLatest(person: Person, botId: number, chatId: number, since: Date): Promise<readonly OpenDraft[]> {
    const latest = await this.#deps.unitOfWork.repositories.drafts.findLatest(botId, chatId, person.user.id);
    return latest === null || latest.updatedAt < since ? [] : this.openInBatch(person, latest);
  }

  /** The drafts that were made of a person's message, by position. */
  findBySource(botId: number, chatId: number, sourceMessageId: number): Promise<readonly Draft[]> {
    return this.#deps.unitOfWork.repositories.drafts.findBySource(botId, chatId, sourceMessageId);
  }

  #expiry(): Date {
    return new Date(this.#deps.clock().getTime() + DRAFT_LIFE_MS);
  }

  #withDraft(
    person: Person,
    draftId: string,
    work: (repositories: Repositories, current: DraftOutcome) => Promise<DraftOutcome>,
  ): Promise<DraftOutcome> {
    return this.#deps.unitOfWork.run(async (repositories) => {
      const draft = await repositories.drafts.hold(draftId);
      return work(repositories, await this.#standing(repositories, person, draft));
    });
  }

  #withBatch(
    person: Person,
    draftId: string,
    work: (repositories: Repositories, current: DraftOutcome) => Promise<DraftOutcome>,
  ): Promise<readonly DraftOutcome[]> {
    return this.#deps.unitOfWork.run(async (repositories) => {
      const one = await repositories.drafts.get(draftId);
      if (one === null) return [{ kind: 'unknown' }];
      const outcomes: DraftOutcome[] = [];
      for (const draft of await repositories.drafts.holdBatch(one.ledgerId, one.batchId)) {
        outcomes.push(await work(repositories, await this.#standing(repositories, person, draft)));
      }
      return outcomes;
    });
  }

  /** What is true of the draft before anything is done. */
  async #standing(repositories: Repositories, person: Person, draft: Draft | null): Promise<DraftOutcome> {
    if (draft === null) return { kind: 'unknown' };
    if (draft.userId !== person.user.id || !(await isMember(repositories, person, draft))) return { kind: 'foreign' };
    const content = readContent(draft.content);
    if (draft.status === 'confirmed') {
      const expense = await repositories.expenses.findByDraft(draft.ledgerId, draft.id);
      // The expense went with an erased account's; the draft goes with it in the same statement, but for a race.
      return expense === null ? { kind: 'unknown' } : { kind: 'already-saved', draft, content, expense };
    }
    if (draft.status !== 'open') return { kind: draft.status, draft, content };
    if (draft.expiresAt <= this.#deps.clock()) {
      const expired = await repositories.drafts.update(draft.ledgerId, draft.id, { status: 'expired' });
      return { kind: 'expired', draft: expired, content };
    }
    return { kind: 'open', draft, content };
  }

  async #save(
    repositories: Repositories,
    person: Person,
    { draft, content }: OpenDraft,
    isAutomatic: boolean,
  ): Promise<DraftOutcome> {
    const { amount } = content;
    const question = questionOf(content);
    if (amount === null || question !== null) {
      return { kind: 'asking', draft, content, question: question ?? 'amount' };
    }
    const { ledgerId, userId, id: draftId } = draft;
    const { categoryId, currency, description, merchant, merchantKey, occurredOn } = content;
    // It was archived since it was shown: whoever shows the draft shows what there is to choose from now.
    if (!(await isOffered(repositories, ledgerId, categoryId))) return { kind: 'open', draft, content };
    // Drafts of before may hold what is refused now.
    assertNotFiner({ amount }, content);
    const ledger = await ledgerOf(repositories, person, ledgerId);
    const given = content.rate?.into === ledger.baseCurrency ? content.rate.rate : null;
    const spent = { amount, currency, occurredOn };
    const conversion = await conversionOf(repositories, ledger, spent, this.#deps.clock(), given);
    const expense = await repositories.expenses.add({
      ...{ ledgerId, userId, draftId, categoryId, amount, currency, description, merchant, merchantKey, occurredOn },
      ...{ conversion, status: 'confirmed' },
    });
    await askForRate(repositories, ledger, expense);
    await repositories.provenance.add(provenanceOf(expense, content.origin, draft.rawText));
    const saved = await repositories.drafts.update(ledgerId, draftId, {
      status: 'confirmed',
      content: storedContent(content),
    });
    if (!isAutomatic) await learnChoice(repositories, ledgerId, expense, categoryId);
    return { kind: 'saved', draft: saved, content, expense };
  }

  /** A draft that somebody works on is fresh again. */
  async #replace(
    repositories: Repositories,
    draft: Draft,
    { content, rawText }: { readonly content: DraftContent; readonly rawText?: string },
  ): Promise<DraftOutcome> {
    const changed = await repositories.drafts.update(draft.ledgerId, draft.id, {
      content: storedContent(content),
      ...(rawText === undefined ? {} : { rawText }),
      expiresAt: this.#expiry(),
    });
    return { kind: 'open', draft: changed, content };
  }
}

async function cancelIfOpen({ drafts }: Repositories, current: DraftOutcome): Promise<DraftOutcome> {
  if (current.kind !== 'open') return current;
  const { ledgerId, id } = current.draft;
  return { ...current, kind: 'cancelled', draft: await drafts.update(ledgerId, id, { status: 'cancelled' }) };
}

async function isOffered({ categories }: Repositories, ledgerId: string, categoryId: string): Promise<boolean> {
  return (await categories.get(ledgerId, categoryId))?.archivedAt === null;
}

/** A draft can be of another ledger than the one that the person works in now. */
async function ledgerOf({ ledgers }: Repositories, person: Person, ledgerId: string): Promise<Ledger> {
  const ledger = person.ledger.id === ledgerId ? person.ledger : await ledgers.get(ledgerId);
  if (ledger === null) throw new Error(`There is no ledger ${ledgerId}.`);
  return ledger;
}

/** Someone may have left the ledger since. */
async function isMember({ ledgers }: Repositories, { user }: Person, { ledgerId }: Draft): Promise<boolean> {
  return (await ledgers.members(ledgerId)).some(({ userId }) => userId === user.id);
}
