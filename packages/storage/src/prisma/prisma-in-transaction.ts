import { AsyncLocalStorage } from 'node:async_hooks';
import type { PrismaPg } from '@prisma/adapter-pg';
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  Transaction as PrismaTransaction,
} from '@prisma/driver-adapter-utils';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import { transactionLater } from './prisma-later.ts';
import type { Transaction } from './transaction.ts';

/** The transaction that Prisma is to take for the one which it is about to begin. */
const ours = new AsyncLocalStorage<Transaction>();

/** Makes Prisma take part in transactions that are open, where `PrismaInTransaction` asks it to. */
export function takingPart(factory: PrismaPg): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      const begin = adapter.startTransaction.bind(adapter);
      adapter.startTransaction = async (isolationLevel) => {
        const open = ours.getStore();
        return open === undefined ? begin(isolationLevel) : partOf(open, adapter);
      };
      return adapter;
    },
  };
}

/** Prisma's side of a transaction that is open. It is begun by the first query that goes through Prisma: most have none. */
export class PrismaInTransaction {
  readonly #client: PrismaClient;
  readonly #transaction: Transaction;
  readonly #over = Promise.withResolvers<undefined>();
  #begun: Promise<Prisma.TransactionClient> | undefined;
  #ended: Promise<unknown> = Promise.resolve();

  constructor(client: PrismaClient, transaction: Transaction) {
    this.#client = client;
    this.#transaction = transaction;
  }

  /** What repositories ask. */
  readonly db = transactionLater(() => (this.#begun ??= this.#begin()));

  /** Makes Prisma let go of it; committing and undoing are not Prisma's. */
  async end(): Promise<void> {
    this.#over.resolve(undefined);
    await this.#ended;
  }

  #begin(): Promise<Prisma.TransactionClient> {
    return new Promise((resolve, reject) => {
      const part = ours.run(this.#transaction, () =>
        this.#client.$transaction(
          (tx) => {
            resolve(tx);
            return this.#over.promise;
          },
          { timeout: LONGER_THAN_OURS_MS },
        ),
      );
      this.#ended = part.catch(reject);
    });
  }
}

/** Ours ends before, and Prisma's with it. */
const LONGER_THAN_OURS_MS = 60_000;

/** Prisma asks and answers as ever, but on our connection, and what it would begin and end is left to us. */
function partOf(transaction: Transaction, adapter: SqlDriverAdapter): PrismaTransaction {
  // The adapter sends everything through its field `client`, of which it uses `query` alone.
  const onOurs = Object.create(adapter, {
    client: { value: { query: transaction.send.bind(transaction) } },
  }) as SqlDriverAdapter;
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    // There is no BEGIN, COMMIT or ROLLBACK to be sent.
    options: { usePhantomQuery: true },
    queryRaw: (query) => onOurs.queryRaw(query),
    executeRaw: (query) => onOurs.executeRaw(query),
    commit: () => Promise.resolve(),
    rollback: () => Promise.resolve(),
  };
}
