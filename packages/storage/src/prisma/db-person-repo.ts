import type { ApiToken } from '../domain/access.ts';
import type { Person, TokenBearer } from '../domain/person.ts';
import type { PersonRepository } from '../repositories/person-repository.ts';
import { SharedLook } from './shared-look.ts';
import type { Statements } from './statements.ts';

/** People in Postgres, with SQL: every request begins here. */
export class DBPersonRepo implements PersonRepository {
  readonly #statements: Statements;
  /** A token is mostly used by a program that asks several things at once. */
  readonly #bearers = new SharedLook((tokenPrefix) => this.#findBearer(tokenPrefix));

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  async find(by: { readonly userId: string } | { readonly telegramId: bigint }): Promise<Person | null> {
    const [text, value] = 'userId' in by ? [BY_USER, by.userId] : [BY_TELEGRAM_ID, by.telegramId.toString()];
    const [row] = await this.#statements.query<PersonRow>({ text, values: [value], prepared: true });
    return row === undefined ? null : toPerson(row);
  }

  findBearer(tokenPrefix: string): Promise<TokenBearer | null> {
    return this.#bearers.at(tokenPrefix);
  }

  async #findBearer(tokenPrefix: string): Promise<TokenBearer | null> {
    const statement = { text: BY_TOKEN, values: [tokenPrefix], prepared: true };
    const [row] = await this.#statements.query<PersonRow & TokenRow>(statement);
    return row === undefined ? null : { ...toPerson(row), token: toToken(row) };
  }
}

interface PersonRow {
  readonly userId: string;
  readonly telegramId: string | null;
  readonly displayName: string | null;
  readonly userCreatedAt: Date;
  readonly preferredCurrency: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly autoSave: boolean;
  readonly ledgerId: string;
  readonly ledgerName: string;
  readonly baseCurrency: string;
  readonly ledgerCreatedAt: Date;
}

interface TokenRow {
  readonly tokenId: string;
  readonly tokenName: string;
  readonly prefix: string;
  readonly tokenHash: Uint8Array;
  readonly scopes: string[];
  readonly tokenCreatedAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

const PERSON_COLUMNS = `
  u.id::text as "userId", u.telegram_id::text as "telegramId", u.display_name as "displayName",
  u.created_at as "userCreatedAt", p.preferred_currency::text as "preferredCurrency", p.time_zone as "timeZone",
  p.locale, p.auto_save as "autoSave", l.id::text as "ledgerId", l.name as "ledgerName",
  l.base_currency::text as "baseCurrency", l.created_at as "ledgerCreatedAt"`;

const TOKEN_COLUMNS = `
  t.id::text as "tokenId", t.name as "tokenName", t.prefix, t.token_hash as "tokenHash", t.scopes,
  t.created_at as "tokenCreatedAt", t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt",
  t.revoked_at as "revokedAt"`;

const THEIR_LEDGER = `join user_preferences p on p.user_id = u.id join ledgers l on l.id = p.active_ledger_id`;

const BY_USER = `select ${PERSON_COLUMNS} from users u ${THEIR_LEDGER} where u.id = $1::uuid`;
const BY_TELEGRAM_ID = `select ${PERSON_COLUMNS} from users u ${THEIR_LEDGER} where u.telegram_id = $1::bigint`;
const BY_TOKEN = `select ${PERSON_COLUMNS}, ${TOKEN_COLUMNS}
  from api_tokens t join users u on u.id = t.user_id ${THEIR_LEDGER} where t.prefix = $1::text`;

function toPerson(row: PersonRow): Person {
  const { userId, telegramId, displayName, preferredCurrency, timeZone, locale, autoSave, ledgerId } = row;
  return {
    user: {
      id: userId,
      telegramId: telegramId === null ? null : BigInt(telegramId),
      displayName,
      createdAt: row.userCreatedAt,
    },
    preference: { userId, preferredCurrency, timeZone, locale, autoSave, activeLedgerId: ledgerId },
    ledger: { id: ledgerId, name: row.ledgerName, baseCurrency: row.baseCurrency, createdAt: row.ledgerCreatedAt },
  };
}

function toToken(row: TokenRow & PersonRow): ApiToken {
  const { tokenId, userId, tokenName, prefix, tokenHash, scopes, tokenCreatedAt, expiresAt, lastUsedAt, revokedAt } =
    row;
  return {
    id: tokenId,
    userId,
    name: tokenName,
    prefix,
    tokenHash: new Uint8Array(tokenHash),
    scopes,
    createdAt: tokenCreatedAt,
    expiresAt,
    lastUsedAt,
    revokedAt,
  };
}
