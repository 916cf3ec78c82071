import { findTimeZone } from '@expenses/services';
import { clipped } from '../clipped.ts';
import type { BotContext, Effects, Turn } from '../context.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import type { Html } from '../html.ts';
import { clockTime, timeZonesCalled, zoneName } from '../i18n/time-zones.ts';
import { inRows } from '../keyboards/buttons.ts';

/** Asks for the time zone in a message of its own; the settings offer it. */
export const ASK_TIME_ZONE_ACTION = 'za';
const CHOOSE_ACTION = 'z';
const MOST_OFFERED = 12;

/** `/timezone`: decides which day "today" is. */
export class TimezoneFeature implements Feature {
  readonly #clock: () => Date;

  constructor(clock: () => Date) {
    this.#clock = clock;
  }

  readonly commands: readonly ChatCommand[] = [
    {
      name: 'timezone',
      description: 'command.timezone',
      handle: (ctx, args) => (args === '' ? this.#ask(ctx) : this.#take(ctx, args)),
    },
  ];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [ASK_TIME_ZONE_ACTION]: (ctx) => this.#ask(ctx),
    [CHOOSE_ACTION]: (ctx, [zone]) => this.#choose(ctx, String(zone)),
  };

  readonly answers: NonNullable<Feature['answers']> = {
    timezone: (ctx, _expected, text) => this.#take(ctx, text),
  };

  #ask({ turn }: BotContext): Promise<void> {
    return turn.commit(async (effects) => {
      effects.replies.send(turn.say.html('timezone.ask', this.#called(turn.person.preference.timeZone)));
      await effects.expect({ kind: 'timezone' });
    });
  }

  async #take({ turn }: BotContext, text: string): Promise<void> {
    const { say, button } = turn;
    const found = await timeZonesCalled(text, turn.person.preference.locale, this.#clock());
    const [zone, ...others] = found;
    await turn.commit(async (effects) => {
      const { replies } = effects;
      if (zone !== undefined && others.length === 0) {
        replies.send(await this.#set(turn, effects, zone));
        return;
      }
      if (zone === undefined) replies.send(say.html('timezone.unknown', { text: clipped(text) }));
      else {
        const buttons = found.slice(0, MOST_OFFERED).map((each) => button(zoneName(each), CHOOSE_ACTION, each));
        replies.send(say.html('timezone.which'), { keyboard: inRows(buttons, 2) });
      }
      // What is written next answers it.
      await effects.expect({ kind: 'timezone' });
    });
  }

  #choose(ctx: BotContext, zone: string): Promise<void> {
    const { turn } = ctx;
    return turn.commit(async (effects) => {
      // One that the runtime knows no more, since the button was made.
      if (findTimeZone(zone) === null) effects.replies.answer(turn.say.text('trouble.expired'));
      else effects.replies.edit(tappedMessageId(ctx), await this.#set(turn, effects, zone));
    });
  }

  async #set(turn: Turn, effects: Effects, zone: string): Promise<Html> {
    const { preference } = await effects.services.people.setPreferences(turn.person, { timeZone: zone });
    if (turn.expected?.kind === 'timezone') await effects.expectNothing();
    return turn.say.html('timezone.set', this.#called(preference.timeZone));
  }

  #called(timeZone: string): { readonly zone: string; readonly time: string } {
    return { zone: zoneName(timeZone), time: clockTime(timeZone, this.#clock()) };
  }
}
