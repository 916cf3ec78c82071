import type {
  Assistant,
  AssistantErrorCode,
  AssistantUsage,
  Categorization,
  CategorizedExpense,
  LearnedWording,
} from '@expenses/llm';
import { AssistantError } from '@expenses/llm/errors';
import type { CalendarDate, ExpenseCategory, MerchantRuleRepository, ModelUsageRepository } from '@expenses/storage';
import { merchantKeyOf } from '../extraction/merchant-key.ts';
import { InputPreprocessor } from '../input-preprocessor.ts';
import { checkAgainstModel, checkAgainstRequest, matchAnswers, type CheckedItem } from './agreement.ts';
import type {
  ClassificationIssue,
  ClassificationResult,
  ClassificationWarning,
  ClassifiedItem,
  ItemProvenance,
} from './classification-result.ts';
import { modelConfidence, SURE } from './confidence.ts';
import { readsLikeInstructions } from '../extraction/instructions.ts';
import { lastResort } from './last-resort.ts';
import { extractMessage } from './message-reader.ts';
import { recall, type Remembered } from './memory.ts';
import { REJECTIONS, WARNINGS } from './messages.ts';

/** A message, and what is known of who wrote it. */
export interface ClassificationRequest {
  /** As it came. */
  readonly text: string;
  readonly ledgerId: string;
  readonly userId: string;
  /** The ledger's active categories; at least one. */
  readonly categories: readonly ExpenseCategory[];
  /** The person's calendar day. */
  readonly today: CalendarDate;
  /** ISO 4217 code of the person's preferred currency. */
  readonly defaultCurrency: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** Stated beside the text, for a text that states none. */
  readonly currency?: string;
  /** Stated beside the text, for a text that states none. */
  readonly occurredOn?: CalendarDate;
  readonly signal?: AbortSignal;
}

export interface ClassificationDependencies {
  /** Asked for what extraction and memory leave open. */
  readonly assistant: Assistant;
  /** Answers when the other fails, and beside it; needs no network. */
  readonly local: Assistant;
  readonly merchantRules: Pick<MerchantRuleRepository, 'findMany'>;
  /** Told of every model call. */
  readonly modelUsage: Pick<ModelUsageRepository, 'add'>;
  /** Told of every failure of the model. */
  readonly onModelFailure?: (error: AssistantError) => void;
}

/**
 * Turns a message into classified items: preprocessing, extraction, memory, and only then an assistant. Stores
 * nothing but what a model call cost. A failing model never fails the message: the local answer takes its place, and
 * the item is marked.
 */
export class ClassificationService {
  readonly #deps: ClassificationDependencies;
  readonly #preprocessor = new InputPreprocessor();

  constructor(dependencies: ClassificationDependencies) {
    this.#deps = dependencies;
  }

  async classify(request: ClassificationRequest): Promise<ClassificationResult> {
    const preprocessed = this.#preprocessor.preprocess(request.text);
    if (!preprocessed.ok) return { status: 'rejected', reason: preprocessed.reason, message: preprocessed.message };
    const { text } = preprocessed;
    const extracted = this.#extract(text, request);
    const refused = extracted.flatMap(({ issues }) => issues).find(isRefused);
    if (refused !== undefined) return { status: 'rejected', reason: refused, message: REJECTIONS[refused] };

    const { ledgerId, categories } = request;
    const { settled, learned } = await recall(this.#deps.merchantRules, ledgerId, extracted, categories);
    const local = await this.#askLocal(text, learned, request);
    const model = settled.includes(null) ? await this.#askModel(text, learned, request) : null;
    const answers = model?.answer?.response.expenses ?? [];
    const matched = matchAnswers(extracted, answers);
    const foundMore = answers.length > extracted.length;
    const items = extracted.map((item, index) => {
      const guess = local.response.expenses[index];
      const opinion: Opinion = { guess, answer: matched[index], model, foundMore, usage: local.usage };
      return classifiedItem(item, settled[index] ?? null, opinion, { ...request, text });
    });
    return {
      status: items.every(({ sure }) => sure) ? 'understood' : 'needs_review',
      text,
      items,
      warnings: warningsOf(items, extracted),
    };
  }

  #extract(text: string, request: ClassificationRequest): readonly CheckedItem[] {
    const { today, locale } = request;
    const defaultCurrency = request.currency ?? request.defaultCurrency;
    return extractMessage(text, { today, locale, defaultCurrency }).items.map((item) =>
      checkAgainstRequest(item, request),
    );
  }

  async #askLocal(
    text: string,
    learned: readonly LearnedWording[],
    request: ClassificationRequest,
  ): Promise<Categorization> {
    const names = localNames(request.categories);
    const { response, usage } = await this.#deps.local.categorize({
      ...questionOf(text, request),
      categories: [...names.keys()],
      learned: inNames(learned, names),
    });
    const named = (name: string): string => names.get(name)?.name ?? name;
    const expenses = response.expenses.map((expense) => ({
      ...expense,
      category: named(expense.category),
      alternatives: expense.alternatives.map(named),
    }));
    return { response: { expenses }, usage };
  }

  /** Asks the model, and records what that took. Null when there is none to ask. */
  async #askModel(
    text: string,
    learned: readonly LearnedWording[],
    request: ClassificationRequest,
  ): Promise<ModelAnswer | null> {
    const { assistant } = this.#deps;
    if (assistant.provider === 'local') return null;
    const { signal, ledgerId } = request;
    const question = { ...questionOf(text, request), learned, ledgerId, ...(signal && { signal }) };
    const wasTold = readsLikeInstructions(text) || question.categories.some(readsLikeInstructions);
    try {
      const answer = await assistant.categorize(question);
      if (answer.usage.reused !== true) await this.#recordUsage(request, answer.usage, 'ok');
      return { answer, failure: null, wasTold };
    } catch (error) {
      if (!(error instanceof AssistantError)) throw error;
      this.#deps.onModelFailure?.(error);
      if (error.usage !== undefined) await this.#recordUsage(request, error.usage, error.code);
      return { answer: null, failure: error.code, wasTold };
    }
  }

  async #recordUsage(
    { ledgerId, userId }: ClassificationRequest,
    usage: AssistantUsage,
    outcome: string,
  ): Promise<void> {
    const { provider, model, promptVersion, inputTokens, outputTokens, costUsd, reservationId } = usage;
    const latencyMs = Math.round(usage.latencyMs);
    const spent = { provider, model, promptVersion, inputTokens, outputTokens, costUsd, latencyMs };
    const settles = reservationId === undefined ? {} : { reservationId };
    await this.#deps.modelUsage.add({ ledgerId, userId, ...spent, outcome, ...settles });
  }
}

interface ModelAnswer {
  readonly answer: Categorization | null;
  readonly failure: AssistantErrorCode | null;
  /** The message speaks to the model: what it says of the category may be what it was told to say. */
  readonly wasTold: boolean;
}

/** What the assistants say of one item. */
interface Opinion {
  readonly guess: CategorizedExpense | undefined;
  /** Undefined: the model answered nothing for this item. */
  readonly answer: CategorizedExpense | undefined;
  /** Null: no model was asked. */
  readonly model: ModelAnswer | null;
  /** The model found more expenses in the message than extraction did: any item may hold another. */
  readonly foundMore: boolean;
  /** What the local answer took. */
  readonly usage: AssistantUsage;
}

function classifiedItem(
  item: CheckedItem,
  remembered: Remembered | null,
  opinion: Opinion,
  request: ClassificationRequest,
): ClassifiedItem {
  const { text } = request;
  const { category, confidence, provenance } = decide(remembered, opinion, request);
  const issues: ClassificationIssue[] = [...item.issues];
  if (remembered === null && opinion.model?.failure != null) issues.push('model-unavailable');
  const hasAnswer = opinion.model?.answer != null;
  if (hasAnswer && (opinion.foundMore || checkAgainstModel(item, opinion.answer))) issues.push('model-disagrees');
  if (confidence < SURE) issues.push('unsure-category');
  const merchant = item.merchant ?? nameIn(text, opinion.answer?.merchant ?? null);
  return {
    description: item.description,
    merchant,
    merchantKey: item.merchantKey ?? (merchant && merchantKeyOf(merchant)),
    amount: item.amount,
    amountChoices: item.amountChoices,
    currency: item.currency.code,
    currencyCertainty: item.currency.certainty,
    occurredOn: item.occurredOn.date,
    occurredOnCertainty: item.occurredOn.certainty,
    splitBetween: item.splitBetween ?? null,
    category,
    alternatives: alternativesTo(category, opinion, request.categories),
    confidence,
    issues,
    sure: issues.length === 0,
    provenance,
  };
}

/**
 * A model may answer anything: what no database keeps goes, and what is no name is none; nor is one of which the message
 * says nothing, or that speaks to a model itself.
 */
function nameIn(text: string, name: string | null): string | null {
  const clean = (name ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  if (clean.length > MOST_NAME_LENGTH || readsLikeInstructions(clean)) return null;
  const said = squashed(text);
  const words = clean.split(' ').map(squashed);
  return words.some((word) => word.length > 1 && said.includes(word)) ? clean : null;
}

/** Letters and digits alone, without accents and case: "McDonald's" is said by "mcdonalds". */
function squashed(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** In UTF-16 units. */
const MOST_NAME_LENGTH = 200;

/** A person's earlier choice, else the model's, else the local one. */
function decide(
  remembered: Remembered | null,
  { guess, answer, model, usage }: Opinion,
  { categories }: ClassificationRequest,
): Remembered & { provenance: ItemProvenance } {
  const failure = model?.failure ?? null;
  if (remembered !== null) return { ...remembered, provenance: { provider: 'memory', usage: null, failure } };
  const local = { category: guess?.category ?? '', probability: guess?.confidence ?? 0 };
  const chosen = answer === undefined ? null : categories.find(({ name }) => name === answer.category);
  if (chosen != null && model?.answer != null) {
    const own = modelConfidence(chosen.name, local);
    const confidence = model.wasTold ? Math.min(own, TOLD) : own;
    return { category: chosen, confidence, provenance: { provider: 'openai', usage: model.answer.usage, failure } };
  }
  const category = categories.find(({ name }) => name === local.category) ?? lastResort(categories);
  return { category, confidence: local.probability, provenance: { provider: 'local', usage, failure } };
}

/** Of a category that a model may have been told to say: never sure. */
const TOLD = 0.5;

/** The model's alternatives, then the local ones, then the rest in the person's order. */
function alternativesTo(
  chosen: ExpenseCategory,
  { guess, answer }: Opinion,
  categories: readonly ExpenseCategory[],
): readonly ExpenseCategory[] {
  const suggested = [answer, guess].flatMap((opinion) => (opinion ? [opinion.category, ...opinion.alternatives] : []));
  const ranked = suggested.flatMap((name) => categories.find((category) => category.name === name) ?? []);
  return [...new Set([...ranked, ...categories])].filter((category) => category !== chosen);
}

/** A default category that was renamed is still known locally by the name that its words belong to. */
function localNames(categories: readonly ExpenseCategory[]): ReadonlyMap<string, ExpenseCategory> {
  const taken = new Set(categories.map(({ name }) => name));
  return new Map(
    categories.map((category) => {
      const { name, defaultName } = category;
      return [defaultName === null || taken.has(defaultName) ? name : defaultName, category];
    }),
  );
}

/** With the names that the local assistant knows the categories by. */
function inNames(learned: readonly LearnedWording[], names: ReadonlyMap<string, ExpenseCategory>): LearnedWording[] {
  const local = new Map([...names].map(([name, category]) => [category.name, name]));
  return learned.map((wording) => ({ ...wording, category: local.get(wording.category) ?? wording.category }));
}

function questionOf(text: string, request: ClassificationRequest) {
  return {
    text,
    categories: request.categories.map(({ name }) => name),
    today: request.today,
    defaultCurrency: request.currency ?? request.defaultCurrency,
    locale: request.locale,
  };
}

function isRefused(issue: ClassificationIssue): issue is keyof typeof REJECTIONS {
  return issue in REJECTIONS;
}

/** Each sentence once, however many items it is true of. */
function warningsOf(items: readonly ClassifiedItem[], extracted: readonly CheckedItem[]): ClassificationWarning[] {
  const codes = new Set<ClassificationWarning['code']>(items.flatMap(({ issues }) => issues));
  if (extracted.some(({ currency }) => currency.certainty === 'assumed')) codes.add('assumed-currency');
  return [...codes].map((code) => ({ code, message: WARNINGS[code] }));
}
