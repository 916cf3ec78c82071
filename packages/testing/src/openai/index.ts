export * as openAIReply from './replies.ts';
export type { AnswerOptions, Exchange, OpenAIReply, RecordedRequest, ReplyUsage } from './replies.ts';
export { startOpenAIServer } from './server.ts';
export type { AnswerFormat, OpenAIServer } from './server.ts';
