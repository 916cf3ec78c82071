import { questionOf, type DraftContent, type OpenDraft } from '@expenses/services';
import type { ExpenseCategory } from '@expenses/storage';
import type { Turn } from '../context.ts';
import { html, joinHtml, textOf, type Html } from '../html.ts';
import { categoryLabel } from '../i18n/category-names.ts';
import type { MessageKey } from '../i18n/messages/en.ts';
import { buildCategoryConfirmationKeyboard } from '../keyboards/category-confirmation-keyboard.ts';
import { inRows } from '../keyboards/buttons.ts';
import { shortId } from '../keyboards/callback-data.ts';
import type { Keyboard } from '../outgoing/replies.ts';
import { shareOf, type DraftWorths } from './draft-worths.ts';
import { dayRow } from './expense-fields.ts';
import { linesOf } from './expense-text.ts';
import { moneyText } from './worth.ts';

/** What a draft's buttons do; `ExpenseConversationHandler` has their handlers. */
export const DRAFT_ACTIONS = {
  save: 's',
  saveAll: 'sa',
  page: 'm',
  back: 'b',
  edit: 'e',
  editAmount: 'ea',
  editCurrency: 'ec',
  editDate: 'ed',
  editDescription: 'et',
  chooseAmount: 'w',
  chooseCurrency: 'wc',
  chooseDate: 'd',
  cancel: 'x',
  cancelAll: 'xa',
  showRate: 'q',
  takeRate: 'qd',
} as const;

/** The draft: what is suggested, how sure that is, what is in doubt, and what is asked. */
export function draftText(
  turn: Turn,
  { content }: OpenDraft,
  categories: readonly ExpenseCategory[],
  worths: DraftWorths,
): Html {
  const { say } = turn;
  const question = questionOf(content);
  const isAmountOpen = question === 'which-amount';
  const category = categories.find(({ id }) => id === content.categoryId);
  const lines = [
    // What is asked is not shown as if it were settled.
    linesOf(turn, { ...content, ...(isAmountOpen ? { amount: null } : { worths: worths.amount }) }),
    ...(category === undefined ? [] : [html`${categoryLabel(category, say)} · ${certaintyOf(turn, content)}`]),
    ...(isAmountOpen ? [] : splitLine(turn, content, worths)),
    ...notesOf(turn, content),
    question === null ? say.html('draft.choose') : html`❓ ${say.html(`ask.${question}`)}`,
    // Other texts are not read there.
    ...(question === null || turn.isPrivate ? [] : [say.html('ask.in-group')]),
  ];
  return joinHtml(lines, '\n');
}

/**
 * While something is asked, its answers; else the categories, and the rate of an amount in another currency than the
 * person prefers.
 *
 * @param page of the categories, 0: the suggested ones
 */
export function draftKeyboard(
  turn: Turn,
  { draft, content }: OpenDraft,
  categories: readonly ExpenseCategory[],
  worths: DraftWorths,
  page = 0,
): Keyboard {
  const { button, say, format } = turn;
  const id = shortId(draft.id);
  const rest = [
    button(say.text('button.edit'), DRAFT_ACTIONS.edit, id),
    button(say.text('button.cancel'), DRAFT_ACTIONS.cancel, id),
  ];
  const question = questionOf(content);
  if (question === 'amount') return [rest];
  if (question === 'which-amount') {
    const choices = content.amountChoices.slice(0, MOST_CHOICES).map((amount, index) => {
      const label = textOf(moneyText(turn, amount, content.currency, worths.choices[index] ?? []));
      return button(label, DRAFT_ACTIONS.chooseAmount, id, String(index));
    });
    return [...inRows(choices, 2), rest];
  }
  if (question === 'date') {
    const keep = say.text('button.keep-date', { date: format.date(content.occurredOn) });
    return [
      dayRow(turn, draft.id, DRAFT_ACTIONS),
      [button(keep, DRAFT_ACTIONS.chooseDate, id, content.occurredOn)],
      rest,
    ];
  }
  return buildCategoryConfirmationKeyboard({
    ...{ button, say, page },
    id: draft.id,
    categories: ranked(content, categories),
    actions: {
      choose: DRAFT_ACTIONS.save,
      page: DRAFT_ACTIONS.page,
      back: DRAFT_ACTIONS.back,
      last: [
        ...(isForeign(turn, content) ? ([['button.rate', DRAFT_ACTIONS.showRate]] as const) : []),
        ['button.edit', DRAFT_ACTIONS.edit],
        ['button.cancel', DRAFT_ACTIONS.cancel],
      ],
    },
  });
}

const MOST_CHOICES = 6;

function isForeign({ person }: Turn, { currency, rate }: DraftContent): boolean {
  return currency !== person.preference.preferredCurrency || rate !== null;
}

/** The suggested one first, then the others by probability; those made since come last. */
function ranked(content: DraftContent, categories: readonly ExpenseCategory[]): readonly ExpenseCategory[] {
  const order = [content.categoryId, ...content.alternatives];
  const place = ({ id }: ExpenseCategory): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return categories.filter(({ archivedAt }) => archivedAt === null).sort((one, other) => place(one) - place(other));
}

function certaintyOf({ say }: Turn, { isCategoryChosen, origin, confidence }: DraftContent): Html {
  const isRemembered = isCategoryChosen || origin.provider === 'memory';
  return isRemembered
    ? say.html('draft.remembered')
    : say.html('draft.sure', { percent: Math.floor(confidence * 100) / 100 });
}

function splitLine(turn: Turn, content: DraftContent, worths: DraftWorths): readonly Html[] {
  const { amount, currency, splitBetween } = content;
  const share = shareOf(content);
  if (amount === null || splitBetween === null || share === null) return [];
  const about = share.times(splitBetween).equals(amount) ? '' : '≈ ';
  const each = html`${about}${moneyText(turn, share, currency, worths.share)}`;
  return [turn.say.html('draft.split', { people: splitBetween, share: each })];
}

/** What is asked needs no note beside the question. */
function notesOf({ say }: Turn, content: DraftContent): readonly Html[] {
  const asked = questionOf(content);
  const issues = content.issues.filter((issue) => !(asked === 'which-amount' && issue === 'several-amounts'));
  const keys = issues.map((issue) => `note.${issue}`).filter(isNote);
  return keys.map((key) => html`⚠️ ${say.html(key, { currency: content.currency })}`);
}

/** What is not here is said otherwise: the category's certainty, and what is refused before there is a draft. */
const NOTES = [
  'note.unpriced-line',
  'note.several-amounts',
  'note.ambiguous-currency',
  'note.unit-price',
  'note.not-spending',
  'note.too-many-decimals',
  'note.ambiguous-date',
  'note.future-date',
  'note.model-disagrees',
  'note.model-unavailable',
] as const satisfies readonly MessageKey[];

function isNote(key: string): key is (typeof NOTES)[number] {
  return (NOTES as readonly string[]).includes(key);
}
