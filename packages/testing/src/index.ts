export * from './database/index.ts';
export * from './openai/index.ts';
export * from './rates/index.ts';
export * from './telegram/index.ts';
