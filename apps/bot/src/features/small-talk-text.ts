import { questionOf, type OpenDraft } from '@expenses/services';
import type { Turn } from '../context.ts';
import { html, joinHtml, type Html } from '../html.ts';
import type { SmallTalk } from '../i18n/small-talk.ts';
import { worthOfDraft } from './draft-worths.ts';
import { shortLineOf } from './expense-text.ts';

/**
 * A kind word, and what one can write. Null: people in a group who nod are not spoken to.
 *
 * @param me the bot's name on Telegram, without the @
 */
export function smallTalkText(turn: Turn, talk: SmallTalk, me: string): Html | null {
  const { say, isPrivate, firstName, person } = turn;
  const isNod = talk === 'reaction' || talk === 'denial';
  const word = isNod ? [] : [say.html(`talk.${talk}`, { name: firstName })];
  if (isPrivate) return joinHtml([...word, say.html('talk.hint')], ' ');
  if (talk === 'thanks' || talk === 'farewell') return joinHtml(word, '');
  return isNod ? null : joinHtml([...word, say.html('start.group', { bot: me, ledger: person.ledger.name })], ' ');
}

/** That these are not saved, and how they are; null when there are none. */
export async function unsavedText(turn: Turn, open: readonly OpenDraft[]): Promise<Html | null> {
  const { say, services } = turn;
  const [first] = open;
  if (first === undefined) return null;
  const count = open.length;
  const { amount: worths } = await worthOfDraft(turn, services, first);
  const what = shortLineOf(turn, { ...first.content, worths });
  const question = questionOf(first.content);
  if (count === 1 && question !== null) return html`${what}\n❓ ${say.html(`ask.${question}`)}`;
  const [cancel, all] = [say.text('button.cancel'), say.text('button.save-all', { count })];
  return say.html('talk.unsaved', { count, what, cancel, all });
}
