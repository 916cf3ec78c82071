import type { MessageReader } from '@expenses/llm';
import { extract } from '../extraction/extract.ts';

/** Extraction, in the form that `LocalAssistant` reads messages with: one item for each that `extract` finds. */
export const readMessage: MessageReader = (text, context) =>
  extract(text, context).items.map(({ description, merchant, amount, currency, occurredOn }) => ({
    description,
    merchant,
    amount: amount?.toFixed() ?? null,
    currency: currency.certainty === 'assumed' ? null : currency.code,
    occurredOn: occurredOn.certainty === 'assumed' ? null : occurredOn.date,
  }));
