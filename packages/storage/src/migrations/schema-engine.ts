import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

/** Prisma's schema engine on one database. */
export interface OpenSchemaEngine {
  readonly engine: bindings.SchemaEngine;
  /** Ends every connection that the engine opened. */
  close(): Promise<void>;
}

/**
 * Prisma's schema engine, compiled to WebAssembly, on a database: it applies and diffs migrations, with no binary to
 * download. The package's own entry imports the `.wasm` as a module, which Node.js does not do, hence this loader.
 *
 * @param wasmFile path of `schema_engine_bg.wasm`; by default the installed package's
 */
export async function openSchemaEngine(databaseUrl: string, wasmFile?: string): Promise<OpenSchemaEngine> {
  await instantiate(wasmFile ?? installedWasm());
  const factory = new WholeScriptAdapterFactory(databaseUrl);
  const silent = (): void => undefined;
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    silent,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  return {
    engine,
    close: async () => {
      engine.free();
      await factory.close();
    },
  };
}

type SqlAdapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * `PrismaPg` cuts a script at every semicolon, also in comments and strings, and runs the pieces one by one: a script
 * that fails leaves its first half behind. This one sends the script whole, which Postgres runs as one implicit
 * transaction.
 * Source: "Multiple Statements in a Simple Query", https://www.postgresql.org/docs/current/protocol-flow.html
 */
class WholeScriptAdapterFactory extends PrismaPg {
  readonly #url: string;
  readonly #pools: pg.Pool[] = [];

  constructor(url: string) {
    super(url);
    this.#url = url;
  }

  override async connect(): Promise<SqlAdapter> {
    const pool = new CatalogPool({ connectionString: this.#url, connectionTimeoutMillis: 10_000, max: 2 });
    // An idle connection that breaks is replaced by the pool; a query on a broken one rejects.
    pool.on('error', () => undefined);
    this.#pools.push(pool);
    const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter, {
      queryRaw: async (query: SqlQuery) => readCharacters(await queryRaw(query)),
      executeScript: async (script: string) => {
        await pool.query(withItsRecord(script)).catch(inTheEnginesWords);
      },
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
  }
}

/**
 * The record of a migration says that it is finished when, and only when, its script was committed: Postgres goes on with
 * a script whose client was killed. Until then the record is locked, for whoever finds it unfinished to wait.
 */
function withItsRecord(script: string): string {
  const unfinished = 'finished_at is null and rolled_back_at is null';
  return [
    whereRecorded(`perform 1 from _prisma_migrations where ${unfinished} for update;`),
    script,
    whereRecorded(`update _prisma_migrations set finished_at = now() where ${unfinished};`),
  ].join('\n;\n');
}

function whereRecorded(statement: string): string {
  return `do $$ begin if to_regclass('_prisma_migrations') is not null then ${statement} end if; end $$`;
}

/** The engine passes on what Postgres said only of errors of this kind. */
function inTheEnginesWords(error: unknown): never {
  if (!(error instanceof pg.DatabaseError)) throw error;
  const { code = '', severity = '', message, detail, column, hint } = error;
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
}

/** Type identifiers of Postgres's internal one-byte type `"char"`, of which the system catalogs are full, and its array. */
const INTERNAL_CHAR = 18;
const INTERNAL_CHAR_ARRAY = 1002;

/**
 * The engine reads the catalogs and wants `"char"` as a character, a type that the adapter refuses. It knows its array,
 * though, so a column travels through the adapter under the array's number, and `readCharacters` gives it its own type.
 */
class CatalogPool extends pg.Pool {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the signature that it overrides has six overloads
  override async query(...parameters: any[]): Promise<any> {
    const result = (await super.query(...(parameters as [string]))) as pg.QueryResult | pg.QueryResult[];
    for (const field of [result].flat().flatMap(({ fields }) => fields)) {
      if (field.dataTypeID === INTERNAL_CHAR) field.dataTypeID = INTERNAL_CHAR_ARRAY;
    }
    return result;
  }
}

function readCharacters({ columnTypes, ...answer }: SqlResultSet): SqlResultSet {
  const { Character, CharacterArray } = ColumnTypeEnum;
  return { ...answer, columnTypes: columnTypes.map((type) => (type === CharacterArray ? Character : type)) };
}

function installedWasm(): string {
  return createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
}

/** The part of the global that is used; Node.js has it, its type package does not say so. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: Record<string, object>): Promise<{ exports: object }>;
};

let instance: Promise<void> | undefined;

function instantiate(wasmFile: string): Promise<void> {
  return (instance ??= (async () => {
    // Where the engine reports a panic; without it, the report itself fails and hides the message.
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: panic } });
    const module = await WebAssembly.compile(await readFile(wasmFile));
    const { exports } = await WebAssembly.instantiate(module, {
      './schema_engine_bg.js': { ...bindings, ...timersThatEndWithTheProcess() },
    });
    bindings.__wbg_set_wasm(exports);
    (exports as { __wbindgen_start: () => void }).__wbindgen_start();
  })());
}

/**
 * The engine waits at most ten seconds for its lock, and never clears that timer: a process would linger so long after
 * its migrations. The binding's name ends in a hash that changes with each release.
 */
function timersThatEndWithTheProcess(): Record<string, (callback: () => void, ms: number) => NodeJS.Timeout> {
  const names = Object.keys(bindings).filter((name) => name.startsWith('__wbg_setTimeout'));
  return Object.fromEntries(names.map((name) => [name, (callback, ms) => setTimeout(callback, ms >>> 0).unref()]));
}

function panic(message: string): never {
  throw new Error(`Prisma's schema engine panicked: ${message}`);
}
