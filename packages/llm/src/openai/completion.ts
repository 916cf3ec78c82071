import * as z from 'zod';
import type { TokenCounts } from '../pricing.ts';

/** A count beyond what a 32-bit integer holds is no count. */
const tokens = z.int32().nonnegative();

/** The part of a chat completion that is read. Servers that call themselves compatible differ in the rest. */
const chatCompletion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});
const withUsage = z.object({
  usage: z.object({
    prompt_tokens: tokens,
    completion_tokens: tokens,
    prompt_tokens_details: z
      .object({ cached_tokens: tokens.nullish(), cache_write_tokens: tokens.nullish() })
      .nullish(),
  }),
});

export type ReadCompletion =
  | { readonly kind: 'content'; readonly content: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'malformed' };

/** What came back, whatever it is: the type that the SDK gives it is the server's promise, not a fact. */
export function readCompletion(completion: unknown): ReadCompletion {
  const parsed = chatCompletion.safeParse(completion);
  const choice = parsed.data?.choices[0];
  if (choice === undefined) return { kind: 'malformed' };
  const { finish_reason, message } = choice;
  // An empty string is how some servers say that there was no refusal.
  if (message.refusal || finish_reason === 'content_filter') return { kind: 'refused' };
  if (finish_reason === 'length') return { kind: 'truncated' };
  return message.content ? { kind: 'content', content: message.content } : { kind: 'malformed' };
}

/** The tokens an answer took, or null when the server does not count them. */
export function readTokens(completion: unknown): TokenCounts | null {
  const usage = withUsage.safeParse(completion).data?.usage;
  if (usage === undefined) return null;
  return {
    inputTokens: usage.prompt_tokens,
    cachedInputTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    cacheWriteTokens: usage.prompt_tokens_details?.cache_write_tokens ?? 0,
    outputTokens: usage.completion_tokens,
  };
}
