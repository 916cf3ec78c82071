import type { InlineKeyboardButton } from 'telegraf/types';
import { encodeCallback } from './callback-data.ts';

/** Makes a person's buttons: nobody else's tap on them counts. */
export type ButtonMaker = (text: string, action: string, ...args: readonly string[]) => InlineKeyboardButton;

/** @param ownerId Telegram id of the person */
export function buttonsOf(ownerId: number): ButtonMaker {
  return (text, action, ...args) => ({ text, callback_data: encodeCallback({ action, ownerId, args }) });
}

/** Rows of so many. */
export function inRows<Item>(items: readonly Item[], perRow: number): Item[][] {
  const rows: Item[][] = [];
  for (let at = 0; at < items.length; at += perRow) rows.push(items.slice(at, at + perRow));
  return rows;
}
