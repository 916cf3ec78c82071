import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';

/** A connection to the database: Prisma's client itself, or one of its transactions. */
export type Database = PrismaClient | Prisma.TransactionClient;

const CLIENTS = new WeakSet<object>();

/** Prisma's client, which is made when the first query of it is asked. */
export function clientLater(client: () => Promise<PrismaClient>): PrismaClient {
  const db = later(client);
  CLIENTS.add(db);
  return db;
}

/** Prisma's side of a transaction, which takes part in it when the first query of it is asked. */
export function transactionLater(tx: () => Promise<Prisma.TransactionClient>): Prisma.TransactionClient {
  return later(tx);
}

/** Runs work of several statements as one, inside the transaction that is open if there is one. */
export function inTransaction<T>(db: Database, work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  return isClient(db) ? db.$transaction(work) : work(db);
}

/** A transaction has `$transaction` too: it would begin a nested one, of which there can be only one at a time. */
function isClient(db: Database): db is PrismaClient {
  return CLIENTS.has(db);
}

/** What has the methods of a client, and of its models, and asks for the client when one is called. */
function later<Client extends object>(client: () => Promise<Client>): Client {
  const call =
    (path: readonly string[]) =>
    (...args: unknown[]) =>
      client().then((present) => invoke(present, path, args));
  return new Proxy({} as Client, {
    get: (_, name) => {
      if (typeof name !== 'string') return undefined;
      if (name.startsWith('$')) return call([name]);
      return new Proxy({}, { get: (__, method) => call([name, String(method)]) });
    },
  });
}

type Callable = Record<string, unknown> & ((...args: unknown[]) => unknown);

function invoke(client: object, path: readonly string[], args: readonly unknown[]): unknown {
  let [holder, target]: [unknown, unknown] = [undefined, client];
  for (const name of path) [holder, target] = [target, (target as Callable)[name]];
  return (target as Callable).apply(holder, [...args]);
}
