export { classifyCategory } from './category-classifier.ts';
export { classifyByKeywords } from './keyword-classifier.ts';
export { LocalAssistant } from './local-assistant.ts';
export type { LocalAssistantOptions } from './local-assistant.ts';
export type { CategoryClassifier, MessageReader, RankedCategory, ReadingContext, ReadItem } from './parts.ts';
