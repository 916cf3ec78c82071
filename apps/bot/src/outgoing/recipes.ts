import type { Json } from '@expenses/storage';
import type { InputFile } from 'telegraf/types';
import type * as z from 'zod';
import { RecipeError } from './telegram-error.ts';

/** A file or a picture that is made when it is sent: it would be too large to keep. */
export interface Recipe {
  readonly recipe: string;
  readonly [ingredient: string]: Json;
}

/** Makes the files of one kind. */
export interface RecipeMaker {
  /** The kind's name. */
  readonly recipe: string;
  /** @param ingredients as they were kept. @throws {z.ZodError} when they are none of this kind */
  make(ingredients: Json): Promise<InputFile>;
}

/** A kind of file: what it is made of, and its name in the outbox. */
export class RecipeKind<Ingredients> {
  readonly #name: string;
  readonly #schema: z.ZodType<Ingredients>;

  constructor(name: string, schema: z.ZodType<Ingredients>) {
    this.#name = name;
    this.#schema = schema;
  }

  /** The recipe for one file. The ingredients are JSON, as their schema reads them again. */
  of(ingredients: Ingredients): Recipe {
    return { ...(ingredients as Readonly<Record<string, Json>>), recipe: this.#name };
  }

  madeBy(make: (ingredients: Ingredients) => Promise<InputFile>): RecipeMaker {
    return { recipe: this.#name, make: (ingredients) => make(this.#schema.parse(ingredients)) };
  }
}

/** Makes of what the outbox keeps of a file what the Bot API takes. */
export class Kitchen {
  readonly #makers: ReadonlyMap<string, RecipeMaker>;

  constructor(makers: readonly RecipeMaker[]) {
    this.#makers = new Map(makers.map((maker) => [maker.recipe, maker]));
  }

  /**
   * The parameters of a method that sends a file, with the file; other parameters stay as they are.
   *
   * @throws {RecipeError} when the file cannot be made
   */
  async parametersOf(method: string, payload: Readonly<Record<string, Json>>): Promise<object> {
    const { recipe, chat_id, message_thread_id, caption, parse_mode } = payload;
    if (typeof recipe !== 'string') return payload;
    const file = await this.#make(recipe, payload);
    const field = method === 'sendPhoto' ? 'photo' : 'document';
    return {
      chat_id,
      ...(message_thread_id === undefined ? {} : { message_thread_id }),
      [field]: file,
      ...(caption === undefined ? {} : { caption, parse_mode }),
    };
  }

  async #make(recipe: string, ingredients: Json): Promise<InputFile> {
    const maker = this.#makers.get(recipe);
    if (maker === undefined) throw new RecipeError(`There is no recipe "${recipe}".`);
    try {
      return await maker.make(ingredients);
    } catch (cause) {
      throw new RecipeError(`The recipe "${recipe}" failed.`, { cause });
    }
  }
}
