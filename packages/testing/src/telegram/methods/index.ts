import type { MethodName } from '../known-parameters.ts';
import { BOT_METHODS } from './bot.ts';
import { CHAT_METHODS } from './chat.ts';
import { EDITING_METHODS } from './editing.ts';
import type { Methods } from './method.ts';
import { RECEIVING_METHODS } from './receiving.ts';
import { SENDING_METHODS } from './sending.ts';

export const METHODS: Methods<MethodName> = {
  ...BOT_METHODS,
  ...CHAT_METHODS,
  ...EDITING_METHODS,
  ...RECEIVING_METHODS,
  ...SENDING_METHODS,
};
