import type { BotContext } from '../context.ts';
import { isQuestion } from '../expected-answer.ts';
import type { ChatCommand, Feature } from '../feature.ts';

/** `/cancel`: what was asked needs no answer any more. What is saved stays saved. */
export class CancelFeature implements Feature {
  readonly commands: readonly ChatCommand[] = [
    { name: 'cancel', description: 'command.cancel', handle: (ctx) => cancel(ctx) },
  ];
}

function cancel({ turn }: BotContext): Promise<void> {
  const { say, expected } = turn;
  return turn.commit(async (effects) => {
    await effects.expectNothing();
    effects.replies.send(say.html(isQuestion(expected) ? 'cancel.done' : 'cancel.nothing'));
  });
}
