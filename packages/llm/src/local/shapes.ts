import { wordsOf } from './words.ts';

/** What the form of a text says, whatever its names are: who passed a payment on, or that it goes from one place to another. */
export interface ShapeEvidence {
  readonly category: string;
  readonly strength: number;
}

/** Who takes payments for shops of mostly one kind, as banks write them in front of an asterisk. */
const PROCESSORS: Readonly<Record<string, readonly ShapeEvidence[]>> = {
  tst: [{ category: 'Food & Dining', strength: 3 }],
  dd: [{ category: 'Food & Dining', strength: 3 }],
  ubereats: [{ category: 'Food & Dining', strength: 3 }],
  sq: [{ category: 'Food & Dining', strength: 0.6 }],
  sumup: [{ category: 'Food & Dining', strength: 0.6 }],
  sp: [{ category: 'Shopping', strength: 2 }],
  etsy: [{ category: 'Shopping', strength: 3 }],
  ebay: [{ category: 'Shopping', strength: 3 }],
  ic: [{ category: 'Groceries', strength: 3 }],
  eb: [{ category: 'Entertainment', strength: 3 }],
  google: [{ category: 'Subscriptions', strength: 1.5 }],
  apple: [{ category: 'Subscriptions', strength: 1.5 }],
  msft: [{ category: 'Subscriptions', strength: 3 }],
  fs: [{ category: 'Subscriptions', strength: 2 }],
};

/** A trip: "home to office". As strong as a word, and stronger than what is said of the places. */
const ROUTE: readonly ShapeEvidence[] = [{ category: 'Transport', strength: 4 }];
const MOST_ROUTE_WORDS = 8;
const TO: ReadonlySet<string> = new Set(['to', 'nach', 'до']);
/** What is said before "to" when it leads to a person, a purpose or a holiday. */
const NO_PLACE: ReadonlySet<string> = new Set(
  (
    'gift present sent send sending paid pay gave given give giving transfer transferred donation donated donate lent ' +
    'loan money went going go need had want due next up how ready subscription membership card letter parcel ' +
    'contribution trip flight tour travel visit back return returned owed added add thanks welcome used pop access entry'
  ).split(' '),
);

/** Evidence in the form of a text; none for most texts. */
export function shapeOf(description: string, words = wordsOf(description)): readonly ShapeEvidence[] {
  const star = description.indexOf('*');
  const processor =
    star > 0
      ? PROCESSORS[
          description
            .slice(0, star)
            .replace(/[\s_-]/g, '')
            .toLowerCase()
        ]
      : undefined;
  if (processor !== undefined) return processor;
  return isRoute(words) ? ROUTE : [];
}

function isRoute(words: readonly string[]): boolean {
  const at = words.findIndex((word) => TO.has(word));
  const isShort = words.length <= MOST_ROUTE_WORDS;
  return isShort && at !== -1 && at < words.length - 1 && !words.slice(0, at).some((word) => NO_PLACE.has(word));
}
