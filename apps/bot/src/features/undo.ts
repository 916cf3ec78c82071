import type { BotContext } from '../context.ts';
import type { ChatCommand, Feature } from '../feature.ts';
import { removeSaved } from './saved-expense-handler.ts';
import { openShownLast } from './shown-last.ts';
import { unsavedText } from './small-talk-text.ts';

/** `/undo`: removes what the person saved last, with a button that brings it back. */
export class UndoFeature implements Feature {
  readonly commands: readonly ChatCommand[] = [{ name: 'undo', description: 'command.undo', handle: undo }];
}

async function undo(ctx: BotContext): Promise<void> {
  const { person, say } = ctx.turn;
  const unsaved = await unsavedText(ctx.turn, await openShownLast(ctx));
  return ctx.turn.commit(async (effects) => {
    const { id: userId } = person.user;
    const { expenses } = effects.repositories;
    const { items } = await expenses.list(person.ledger.id, { userId, sort: '-createdAt' }, 1);
    const [last] = items;
    if (last !== undefined) return removeSaved(ctx, effects, { person, expense: last }, { at: null });
    effects.replies.send(unsaved ?? say.html('undo.nothing'));
  });
}
