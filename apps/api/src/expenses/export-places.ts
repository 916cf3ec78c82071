import { KINDS, Problem } from '../problems/problem.ts';

/** How many exports run at once: each keeps a database connection for as long as its reader takes. */
export class ExportPlaces {
  readonly #most: number;
  #taken = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** @returns how to give the place back; once @throws {Problem} 429 when there is none */
  take(): () => void {
    if (this.#taken >= this.#most) {
      const detail = `At most ${this.#most} exports run at once. Try again in a moment.`;
      throw new Problem(KINDS.tooManyExports, detail, { headers: { 'Retry-After': '10' } });
    }
    this.#taken += 1;
    let isTaken = true;
    return () => {
      if (isTaken) this.#taken -= 1;
      isTaken = false;
    };
  }
}
