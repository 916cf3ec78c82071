export * from './database/index.ts';
export * from './openai/index.ts';
