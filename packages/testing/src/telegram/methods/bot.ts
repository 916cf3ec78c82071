import { malformed } from '../api-error.ts';
import type { MenuPlace } from '../command-menus.ts';
import type { Parameters } from '../parameters.ts';
import type { Method, Methods } from './method.ts';

/** The bot itself: who it is and what it is called. */
export const BOT_METHODS: Methods<
  | 'getMe'
  | 'logOut'
  | 'close'
  | 'setMyCommands'
  | 'getMyCommands'
  | 'deleteMyCommands'
  | 'setMyName'
  | 'setMyDescription'
  | 'setMyShortDescription'
> = {
  getMe: ({ state }) => ({
    ...state.bot,
    can_join_groups: true,
    // Every message of a group is delivered: a bot that reacts to too much is found out.
    can_read_all_group_messages: true,
    supports_inline_queries: false,
  }),

  logOut: () => true,
  close: () => true,

  setMyCommands({ state, parameters }) {
    const commands = parameters.list('commands');
    if (!commands) throw malformed('commands is empty');
    state.menus.set(menuPlace(parameters), commands);
    return true;
  },

  getMyCommands: ({ state, parameters }) => state.menus.get(menuPlace(parameters)),

  deleteMyCommands({ state, parameters }) {
    state.menus.delete(menuPlace(parameters));
    return true;
  },

  setMyName: upTo(64, 'name'),
  setMyDescription: upTo(512, 'description'),
  setMyShortDescription: upTo(120, 'short_description'),
};

/** Takes a text of so many characters, and keeps nothing: no call reads it back. */
function upTo(longest: number, name: string): Method {
  return ({ parameters }) => {
    if ((parameters.string(name) ?? '').length > longest) throw malformed(`${name} is too long`);
    return true;
  };
}

function menuPlace(parameters: Parameters): MenuPlace {
  return { scope: parameters.object('scope'), languageCode: parameters.string('language_code') };
}
