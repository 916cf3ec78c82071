/** How many objects of a text are tried before it is taken to hold no answer. */
const MOST_TRIED = 20;

/**
 * The answer in what a model wrote: the text itself, or the first JSON object in it that has `expenses`, behind whatever
 * thinking, politeness and code fences. Undefined when there is none. Linear in the length of the text.
 */
export function jsonIn(text: string): unknown {
  const whole = parseJson(text);
  if (whole !== undefined) return whole;
  const said = text.slice(text.lastIndexOf('</think>') + 1);
  for (const object of objectsIn(said)) {
    const json = parseJson(object);
    if (isRecord(json) && 'expenses' in json) return json;
  }
  return undefined;
}

/**
 * What a server that keeps to no schema meant: a number for an amount, "food & dining" for a category, nothing for
 * null, a word too many. What is not there is not made up.
 */
export function asMeant(json: unknown, categories: readonly string[]): unknown {
  const expenses = isRecord(json) ? json['expenses'] : undefined;
  if (!Array.isArray(expenses)) return json;
  const byFoldedName = new Map(categories.map((name) => [folded(name), name]));
  const known = (name: unknown): unknown =>
    typeof name === 'string' ? (byFoldedName.get(folded(name)) ?? name) : name;
  return {
    expenses: expenses.map((expense: unknown) => {
      if (!isRecord(expense)) return expense;
      const { description, amount = null, currency = null, occurredOn = null, merchant = null } = expense;
      const { category, alternatives = [], confidence = 0.5 } = expense;
      return {
        ...{ description, currency, occurredOn, merchant, confidence },
        amount: typeof amount === 'number' ? String(amount) : amount,
        category: known(category),
        alternatives: Array.isArray(alternatives)
          ? alternatives.map(known).filter((name) => categories.includes(name as string))
          : [],
      };
    }),
  };
}

/** From each opening brace that stands outside of others to the one that closes it. */
function* objectsIn(text: string): Generator<string> {
  let depth = 0;
  let start = 0;
  let inString = false;
  let tried = 0;
  for (let i = 0; i < text.length && tried < MOST_TRIED; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') {
      // Quotes in prose open nothing.
      inString = depth > 0;
    } else if (char === '{') {
      if (depth === 0) start = i;
      depth += 1;
    } else if (char === '}' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      tried += 1;
      yield text.slice(start, i + 1);
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
