export { informativeness } from './informativeness.ts';
export { LocalAssistant } from './local-assistant.ts';
export type { LocalAssistantOptions } from './local-assistant.ts';
export type { CategoryClassifier, MessageReader, RankedCategory, ReadingContext, ReadItem } from './parts.ts';
export { wordsOf } from './words.ts';
