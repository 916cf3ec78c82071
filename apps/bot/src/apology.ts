import type { Update } from 'telegraf/types';
import { languageOf } from './i18n/languages.ts';
import { Translator } from './i18n/translator.ts';
import type { Replies } from './outgoing/replies.ts';

/** What is said about an update that could not be handled. Nobody knows the person's own language here: it may be their row that could not be read. */
export function apologise(update: Update, replies: Replies): void {
  const message = 'message' in update ? update.message : 'edited_message' in update ? update.edited_message : null;
  const from = message === null && 'callback_query' in update ? update.callback_query.from : message?.from;
  const say = new Translator(languageOf(from?.language_code));
  replies.answer(say.text('trouble.failed'), true);
  if (message !== null) replies.send(say.html('trouble.failed'));
}
