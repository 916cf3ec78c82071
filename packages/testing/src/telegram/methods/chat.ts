import { malformed, stale } from '../api-error.ts';
import { chatFor, writableChat } from '../state.ts';
import type { Methods } from './method.ts';

/** What the bot may ask of a chat. */
export const CHAT_METHODS: Methods<'getChat' | 'getChatMember' | 'getChatAdministrators' | 'leaveChat'> = {
  getChat: ({ state, parameters }) => chatFor(state, parameters.requiredInteger('chat_id')).about,

  getChatMember({ state, parameters }) {
    const { members } = chatFor(state, parameters.requiredInteger('chat_id'));
    const member = members.get(parameters.requiredInteger('user_id'));
    if (!member) throw stale('member not found');
    return { user: member.user, status: member.status };
  },

  getChatAdministrators({ state, parameters }) {
    const { about, members } = chatFor(state, parameters.requiredInteger('chat_id'));
    if (about.type === 'private') throw malformed('there are no administrators in the private chat');
    return [...members.values()].filter(({ status }) => status === 'creator' || status === 'administrator');
  },

  leaveChat({ state, parameters }) {
    const chat = writableChat(state, parameters.requiredInteger('chat_id'));
    if (chat.about.type === 'private') throw malformed("chat can't be left");
    chat.members.delete(state.bot.id);
    chat.refusal = `bot is not a member of the ${chat.about.type} chat`;
    return true;
  },
};
