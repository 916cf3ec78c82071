import type { BotContext } from '../context.ts';
import type { ChatCommand, Feature } from '../feature.ts';
import { html, joinHtml } from '../html.ts';

/** `/help`: what the bot can do, in a few words. */
export class HelpFeature implements Feature {
  readonly #commands: () => readonly ChatCommand[];

  /** @param commands all that there are, once the bot is put together */
  constructor(commands: () => readonly ChatCommand[]) {
    this.#commands = commands;
  }

  readonly commands: readonly ChatCommand[] = [
    { name: 'help', description: 'command.help', handle: (ctx) => this.#show(ctx) },
  ];

  #show({ turn }: BotContext): Promise<void> {
    const { say, isPrivate } = turn;
    const lines = this.#commands()
      .filter((command) => isPrivate || command.isPrivate !== true)
      .map(({ name, description }) => html`/${name} – ${say.html(description)}`);
    return turn.commit(async ({ replies }) => {
      const introduction = say.html(isPrivate ? 'help.private' : 'help.group');
      replies.send(joinHtml([introduction, joinHtml(lines, '\n')], '\n\n'));
    });
  }
}
