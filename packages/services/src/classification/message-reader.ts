import type { MessageReader } from '@expenses/llm';
import { extract } from '../extraction/extract.ts';
import type { Extraction, ExtractionContext } from '../extraction/extraction.ts';
import { withoutInstructions } from '../extraction/instructions.ts';
import { withoutCard } from '../extraction/payment-card.ts';

/** Extraction, in the form that `LocalAssistant` reads messages with: one item for each that `extract` finds. */
export const readMessage: MessageReader = (text, context) =>
  extractMessage(text, context).items.map(({ description, merchant, amount, currency, occurredOn }) => ({
    description: withoutCard(withoutInstructions(description)),
    merchant,
    amount: amount?.toFixed() ?? null,
    currency: currency.certainty === 'assumed' ? null : currency.code,
    occurredOn: occurredOn.certainty === 'assumed' ? null : occurredOn.date,
  }));

let last: { readonly text: string; readonly context: ExtractionContext; readonly extraction: Extraction } | undefined;

/**
 * `extract`, with its last answer kept: the pipeline extracts a message, and the local assistant then reads the same.
 * Extraction is most of what a message costs without a model.
 */
export function extractMessage(text: string, context: ExtractionContext): Extraction {
  if (last?.text !== text || !isSame(last.context, context)) {
    last = { text, context, extraction: extract(text, context) };
  }
  return last.extraction;
}

function isSame(one: ExtractionContext, other: ExtractionContext): boolean {
  return one.today === other.today && one.defaultCurrency === other.defaultCurrency && one.locale === other.locale;
}
