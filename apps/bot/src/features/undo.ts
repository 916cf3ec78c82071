import type { BotContext } from '../context.ts';
import type { ChatCommand, Feature } from '../feature.ts';
import { html } from '../html.ts';
import { shortId } from '../keyboards/callback-data.ts';
import { shortLineOf } from './expense-text.ts';
import { EXPENSE_ACTIONS } from './saved-card.ts';
import { worthOf } from './worth.ts';

/** `/undo`: removes what the person saved last, with a button that brings it back. */
export class UndoFeature implements Feature {
  readonly commands: readonly ChatCommand[] = [{ name: 'undo', description: 'command.undo', handle: undo }];
}

function undo({ turn }: BotContext): Promise<void> {
  const { person, say, button } = turn;
  return turn.commit(async ({ services, repositories, replies }) => {
    const { id: userId } = person.user;
    const { items } = await repositories.expenses.list(person.ledger.id, { userId, sort: '-createdAt' }, 1);
    const [last] = items;
    if (last === undefined) {
      replies.send(say.html('undo.nothing'));
      return;
    }
    const removed = await services.expenses.delete(person, last.id);
    const worths = await worthOf(turn, services, removed);
    replies.send(html`↩️ ${say.text('saved.removed')}: ${shortLineOf(turn, { ...removed, worths })}`, {
      keyboard: [[button(say.text('button.restore'), EXPENSE_ACTIONS.restore, shortId(removed.id))]],
    });
  });
}
