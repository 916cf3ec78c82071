import { seededRandom } from './seeded-random.ts';

/** What happens to a call instead of, or beside, its plain answer. */
export interface Fault {
  /** Waits so long first. Alone, this is a slow answer. */
  readonly delayMs?: number;
  /** Answers this error: 429, 500, 502 and so on. */
  readonly status?: number;
  /** Seconds, for 429. */
  readonly retryAfter?: number;
  readonly description?: string;
  /** Answers as a proxy's HTML page, not as JSON. */
  readonly html?: boolean;
  /** Answers nothing: the connection is reset. */
  readonly reset?: boolean;
  /** The call took effect nevertheless: a client that tries again does it twice. */
  readonly afterEffect?: boolean;
}

export interface RandomFaults {
  readonly seed: number;
  /** Of each call, in 0..1. */
  readonly probability: number;
  /** One of these is drawn, each as likely. */
  readonly faults: readonly Fault[];
  /** Every method but getUpdates when left out. */
  readonly methods?: readonly string[];
}

/** A bot that polls calls this all the time: only a fault that names it is meant for it. */
const POLL = 'getupdates';

/** What is to go wrong: scripted faults first, then dice. */
export class Faults {
  readonly #scripted: { readonly method: string; readonly fault: Fault; left: number }[] = [];
  #random: { readonly setting: RandomFaults; readonly dice: () => number } | null = null;

  failNext(method: string, fault: Fault, times: number): void {
    this.#scripted.push({ method: method.toLowerCase(), fault, left: times });
  }

  /** null: nothing more goes wrong by chance. */
  random(setting: RandomFaults | null): void {
    this.#random = setting && { setting, dice: seededRandom(setting.seed) };
  }

  /** What goes wrong with this call, or null. */
  next(method: string): Fault | null {
    const index = this.#scripted.findIndex(
      (scripted) => scripted.method === method || (scripted.method === '*' && method !== POLL),
    );
    const scripted = this.#scripted[index];
    if (!scripted) return this.#thrown(method);
    scripted.left -= 1;
    if (scripted.left <= 0) this.#scripted.splice(index, 1);
    return scripted.fault;
  }

  #thrown(method: string): Fault | null {
    if (!this.#random) return null;
    const { setting, dice } = this.#random;
    const exposed = setting.methods?.some((name) => name.toLowerCase() === method) ?? method !== POLL;
    if (!exposed || dice() >= setting.probability) return null;
    return setting.faults[Math.floor(dice() * setting.faults.length)] ?? null;
  }
}
