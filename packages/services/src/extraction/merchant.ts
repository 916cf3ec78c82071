import { fold } from './tokens.ts';

export interface Merchant {
  readonly merchant: string | null;
  readonly merchantKey: string | null;
}

export function findMerchant(description: string, _locale: string): Merchant {
  const name = /(?:^|\s)(?:at|@|from|chez|bei)\s+(\p{Lu}[\p{L}&'’-]*(?:\s\p{Lu}[\p{L}&'’-]*)*)/u.exec(description)?.[1];
  return name === undefined ? { merchant: null, merchantKey: null } : { merchant: name, merchantKey: fold(name) };
}
