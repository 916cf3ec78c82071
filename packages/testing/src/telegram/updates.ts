import { seededRandom } from './seeded-random.ts';
import type { TelegramUpdate } from './wire.ts';

/** One delivery that is owed to the bot. A redelivered update is owed twice. */
export interface PendingUpdate {
  readonly update: TelegramUpdate;
  /** Queued after one with a higher id: the offset alone does not tell whether the bot has seen it. */
  readonly late: boolean;
}

/** What goes wrong on the way to the bot; each is a probability per update. The same seed gives the same trouble. */
export interface DeliveryTrouble {
  readonly seed: number;
  /** Delivered once more. */
  readonly duplicate?: number;
  /** Delivered after the update that follows it. */
  readonly reorder?: number;
}

/**
 * Where an offset does not tell that the last batch arrived, a late update below it is given so often in a row before it
 * counts as read: a bot that stops never reads its last batch, and one that counts from the highest id never says so.
 */
const DELIVERIES_OF_LATE = 3;

/** How long an update waits to be overtaken before it is delivered all the same. */
const OVERTAKEN_AFTER_MS = 50;

/** Kinds that a bot gets only when it names them. Source: `allowed_updates` of getUpdates. */
const ONLY_WHEN_NAMED = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

/** The updates that the bot has not confirmed yet, in the order of delivery, and all there ever were. */
export class UpdateQueue {
  /** Called with each delivery that becomes due. */
  onQueued: (pending: PendingUpdate) => void = () => undefined;
  readonly #history = new Map<number, TelegramUpdate>();
  readonly #pending = new Set<PendingUpdate>();
  #nextId: number;
  #highestQueued = 0;
  /** What the last poll was given, each with how often in a row for the same offset. */
  #lastTake: { readonly offset: number; readonly batch: ReadonlyMap<PendingUpdate, number> } = {
    offset: 0,
    batch: new Map(),
  };
  #allowed: ReadonlySet<string> | null = null;
  #held: TelegramUpdate[] | null = null;
  #trouble: { readonly random: () => number; readonly duplicate: number; readonly reorder: number } | null = null;
  #overtaken: { readonly update: TelegramUpdate; readonly timer: NodeJS.Timeout } | null = null;

  constructor(firstId: number) {
    this.#nextId = firstId;
  }

  /** Every update that was made, oldest first, whether or not the bot wants its kind. */
  get history(): readonly TelegramUpdate[] {
    return [...this.#history.values()];
  }

  get pendingCount(): number {
    return this.#pending.size;
  }

  get pending(): Iterable<PendingUpdate> {
    return this.#pending;
  }

  /** The kinds wanted from now on; an empty list means the usual ones. Earlier updates are not affected. */
  allow(kinds: readonly string[]): void {
    this.#allowed = kinds.length === 0 ? null : new Set(kinds);
  }

  /** Makes an update, and queues it. An `update_id` of its own is kept. */
  push(content: Readonly<Record<string, unknown>>): TelegramUpdate {
    const given = content['update_id'];
    const update = { ...content, update_id: typeof given === 'number' ? given : this.#nextId };
    this.#nextId = Math.max(this.#nextId, update.update_id + 1);
    this.#history.set(update.update_id, update);
    const kind = Object.keys(content).find((key) => key !== 'update_id') ?? '';
    if (this.#allowed ? this.#allowed.has(kind) : !ONLY_WHEN_NAMED.has(kind)) this.#arrive(update);
    return update;
  }

  /** Delivers an earlier update once more, as Telegram does when it did not see the confirmation. */
  redeliver(updateId: number): void {
    const update = this.#history.get(updateId);
    if (!update) throw new Error(`There was no update ${updateId}`);
    this.#queue(update);
  }

  /** Keeps back what comes from now on. What it returns lets it go, in the order that `order` gives. */
  hold(): (order?: (updates: readonly TelegramUpdate[]) => readonly TelegramUpdate[]) => void {
    this.#held ??= [];
    return (order = (updates) => updates) => {
      const held = this.#held ?? [];
      this.#held = null;
      for (const update of order(held)) this.#queue(update);
    };
  }

  /** null ends the trouble. */
  trouble(trouble: DeliveryTrouble | null): void {
    this.#letOvertakenGo();
    this.#trouble = trouble && {
      random: seededRandom(trouble.seed),
      duplicate: trouble.duplicate ?? 0,
      reorder: trouble.reorder ?? 0,
    };
  }

  /**
   * What getUpdates answers: confirms everything below `offset`, then gives the next `limit` in order of delivery.
   * A negative offset keeps only so many from the end.
   */
  take(offset: number, limit: number): TelegramUpdate[] {
    if (offset < 0) this.#keepLast(-offset);
    const { offset: before, batch: givenBefore } = this.#lastTake;
    const enough = this.#acknowledgesBatch(offset) ? 1 : DELIVERIES_OF_LATE;
    const given = new Map<PendingUpdate, number>();
    for (const pending of this.#pending) {
      const times = givenBefore.get(pending) ?? 0;
      if (pending.update.update_id < offset && (!pending.late || times >= enough)) this.#pending.delete(pending);
      else if (given.size < limit) given.set(pending, offset === before ? times + 1 : 1);
    }
    this.#lastTake = { offset, batch: given };
    return Array.from(given.keys(), ({ update }) => update);
  }

  /** The last batch is known not to have reached the bot. */
  batchLost(): void {
    this.#lastTake = { ...this.#lastTake, batch: new Map() };
  }

  confirm(pending: PendingUpdate): void {
    this.#pending.delete(pending);
  }

  drop(): void {
    this.#pending.clear();
  }

  /** Bots ask for what follows the last update of a batch. An offset that did not move says so only of a repeated one. */
  #acknowledgesBatch(offset: number): boolean {
    const { offset: before, batch } = this.#lastTake;
    const last = [...batch.keys()].at(-1);
    return last !== undefined && offset === last.update.update_id + 1 && (offset !== before || batch.size === 1);
  }

  #keepLast(count: number): void {
    for (const pending of [...this.#pending].slice(0, -count)) this.#pending.delete(pending);
  }

  #arrive(update: TelegramUpdate): void {
    if (this.#held) {
      this.#held.push(update);
      return;
    }
    const { random, duplicate, reorder } = this.#trouble ?? { random: () => 1, duplicate: 0, reorder: 0 };
    const overtaken = random() < reorder;
    const doubled = random() < duplicate;
    if (overtaken && !this.#overtaken) {
      const timer = setTimeout(() => {
        this.#letOvertakenGo();
      }, OVERTAKEN_AFTER_MS);
      this.#overtaken = { update, timer };
    } else {
      this.#queue(update);
      this.#letOvertakenGo();
    }
    if (doubled) this.#queue(update);
  }

  #letOvertakenGo(): void {
    if (!this.#overtaken) return;
    clearTimeout(this.#overtaken.timer);
    this.#queue(this.#overtaken.update);
    this.#overtaken = null;
  }

  #queue(update: TelegramUpdate): void {
    const pending = { update, late: update.update_id <= this.#highestQueued };
    this.#highestQueued = Math.max(this.#highestQueued, update.update_id);
    this.#pending.add(pending);
    this.onQueued(pending);
  }
}
