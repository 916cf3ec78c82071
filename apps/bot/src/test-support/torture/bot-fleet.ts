import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runBot, type RunningBot } from '../running-bot.ts';

export interface BotFleetOptions {
  readonly env: Readonly<Record<string, string>>;
  /** Which of them is killed, in [0, 1). */
  readonly random: () => number;
}

/** Processes of one bot, of the bundle that is deployed, to be killed and started again. */
export class BotFleet {
  readonly #options: BotFleetOptions;
  readonly #file: string;
  readonly #folder: string;
  readonly #everyone: RunningBot[] = [];
  #alive: RunningBot[] = [];
  readonly #unasked = Promise.withResolvers<never>();
  #kills = 0;

  private constructor(options: BotFleetOptions, folder: string) {
    this.#options = options;
    this.#folder = folder;
    // Heard by whoever waits for it; if nobody does yet, that is no reason to end.
    this.#unasked.promise.catch(() => undefined);
    this.#file = join(folder, 'main.js');
  }

  /** Bundles the bot; no process runs yet. */
  static async build(options: BotFleetOptions): Promise<BotFleet> {
    const folder = await mkdtemp(join(tmpdir(), 'bot-fleet-'));
    const config = new URL('../../../esbuild.config.mjs', import.meta.url).pathname;
    await promisify(execFile)(process.execPath, [config, folder]);
    return new BotFleet(options, folder);
  }

  /** Rejects when a process ends that nobody ended. */
  get lost(): Promise<never> {
    return this.#unasked.promise;
  }

  get kills(): number {
    return this.#kills;
  }

  /** What all of them wrote, the dead ones too. */
  get output(): string {
    return this.#everyone.map((bot) => bot.output()).join('');
  }

  /** Starts another process, and resolves when it is at work. */
  async grow(): Promise<void> {
    const bot = runBot(this.#options.env, this.#file);
    this.#everyone.push(bot);
    this.#alive.push(bot);
    void bot.exited.then((code) => {
      if (!this.#alive.includes(bot)) return;
      this.#unasked.reject(new Error(`A process ended by itself, with ${code}:\n${bot.output().slice(-3_000)}`));
    });
    await bot.says('The bot is listening');
  }

  /** Kills a process in the middle of whatever it does, and starts another in its place. */
  async kill(): Promise<void> {
    await this.#any()?.stop('SIGKILL');
    this.#kills += 1;
    await this.grow();
  }

  /** Asks a process to end, and resolves when it has. */
  async shrink(): Promise<void> {
    await this.#any()?.stop();
  }

  /** Asks all to end. @returns their exit codes */
  async stop(): Promise<readonly (number | null)[]> {
    const ending = this.#alive;
    this.#alive = [];
    return Promise.all(ending.map((bot) => bot.stop()));
  }

  /** Leaves nothing behind, whatever happened. */
  async destroy(): Promise<void> {
    const ending = this.#alive;
    this.#alive = [];
    await Promise.all(ending.map((bot) => bot.stop('SIGKILL')));
    await rm(this.#folder, { recursive: true });
  }

  #any(): RunningBot | undefined {
    const chosen = this.#alive[Math.floor(this.#options.random() * this.#alive.length)];
    this.#alive = this.#alive.filter((bot) => bot !== chosen);
    return chosen;
  }
}
