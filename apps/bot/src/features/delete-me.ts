import type { BotContext } from '../context.ts';
import type { ChatCommand, Feature } from '../feature.ts';

export interface DeleteMeDependencies {
  readonly botId: number;
  /** Called when somebody is erased: it may have been the bot's owner. */
  readonly onErased: () => Promise<void>;
}

/** `/deleteme`: erases what is kept of a person, after a word that nobody types by accident. */
export class DeleteMeFeature implements Feature {
  readonly #deps: DeleteMeDependencies;

  constructor(dependencies: DeleteMeDependencies) {
    this.#deps = dependencies;
  }

  readonly commands: readonly ChatCommand[] = [
    { name: 'deleteme', description: 'command.deleteme', isPrivate: true, handle: (ctx) => ask(ctx) },
  ];

  readonly answers: NonNullable<Feature['answers']> = {
    'delete-me': (ctx, _expected, text) => (isWord(ctx, text) ? this.#erase(ctx) : keep(ctx)),
  };

  async #erase({ turn, chatId }: BotContext): Promise<void> {
    const { botId, onErased } = this.#deps;
    await turn.commit(async ({ services, repositories, replies }) => {
      await services.people.erase(turn.person);
      await repositories.telegramAccess.remove(botId, turn.telegramId);
      await repositories.telegramChats.forget(botId, chatId);
      replies.send(turn.say.html('delete-me.done'));
    });
    await onErased();
  }
}

function ask({ turn }: BotContext): Promise<void> {
  const { say } = turn;
  return turn.commit(async (effects) => {
    effects.replies.send(say.html('delete-me.ask', { word: say.text('delete-me.word') }));
    await effects.expect({ kind: 'delete-me' });
  });
}

function isWord({ turn }: BotContext, text: string): boolean {
  const { say } = turn;
  return text.trim().toLocaleUpperCase(say.language) === say.text('delete-me.word').toLocaleUpperCase(say.language);
}

function keep({ turn }: BotContext): Promise<void> {
  return turn.commit(async (effects) => {
    await effects.expectNothing();
    effects.replies.send(turn.say.html('delete-me.kept'));
  });
}
