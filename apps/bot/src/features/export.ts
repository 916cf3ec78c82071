import type { ExportFormat, Services } from '@expenses/services';
import * as z from 'zod';
import type { BotContext } from '../context.ts';
import type { ChatCommand, Feature } from '../feature.ts';
import { folded } from '../i18n/folded.ts';
import { RecipeKind } from '../outgoing/recipes.ts';
import { readPeriod, type CalendarPeriod } from './period.ts';

const FORMATS = ['csv', 'json'] as const satisfies readonly ExportFormat[];

/** Small, whatever the file is. */
const exportRecipe = z.object({
  userId: z.string(),
  ledgerId: z.string(),
  format: z.enum(FORMATS),
  /** Null: everything. */
  period: z.object({ from: z.string(), to: z.string() }).nullable(),
  fileName: z.string(),
});

type ExportRecipe = z.infer<typeof exportRecipe>;

const EXPORT = new RecipeKind<ExportRecipe>('export', exportRecipe);

/** `/export`: the ledger's expenses as a file. */
export class ExportFeature implements Feature {
  readonly #services: Services;

  constructor({ services }: { readonly services: Services }) {
    this.#services = services;
  }

  readonly commands: readonly ChatCommand[] = [{ name: 'export', description: 'command.export', handle: onCommand }];

  readonly recipes = [EXPORT.madeBy((recipe) => this.#make(recipe))];

  /** The file is written while it is sent: it is never in memory as a whole. @throws {Error} when the person left the ledger */
  async #make({ userId, ledgerId, format, period, fileName }: ExportRecipe) {
    const person = await this.#services.people.identifyById(userId);
    const views = person === null ? [] : await this.#services.ledgers.listFor(person);
    const view = views.find(({ ledger }) => ledger.id === ledgerId);
    if (person === null || view === undefined) throw new Error('What was to be exported is not the person’s any more.');
    const { content } = await this.#services.exports.export(
      { ...person, ledger: view.ledger },
      { format, query: period ?? {} },
    );
    return { source: content, filename: fileName };
  }
}

async function onCommand({ turn }: BotContext, args: string): Promise<void> {
  const { say, format: formatter, person } = turn;
  const request = readRequest(args, turn);
  if (request === null) {
    return turn.commit(async ({ replies }) => {
      replies.send(say.html('export.which'));
    });
  }
  const { format, period } = request;
  await turn.commit(async ({ repositories, replies }) => {
    const { id: ledgerId } = person.ledger;
    const query = period === null ? null : { from: period.from, to: period.to };
    const { total: count } = await repositories.expenses.page(ledgerId, query ?? {}, 1, 1);
    if (count === 0) {
      replies.send(say.html('export.nothing'));
      return;
    }
    const fileName = `expenses-${period === null ? `all-${formatter.today}` : nameOf(period)}.${format}`;
    const recipe = EXPORT.of({ userId: person.user.id, ledgerId, format, period: query, fileName });
    replies.sendDocument(recipe, say.html('trouble.not-made'), say.html('export.caption', { count }));
  });
}

/** In any order: the format (CSV unless told) and the period (everything unless told). Null: neither. */
function readRequest(
  args: string,
  { say, format }: BotContext['turn'],
): { readonly format: (typeof FORMATS)[number]; readonly period: CalendarPeriod | null } | null {
  const words = args
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const chosen = FORMATS.find((candidate) => words.includes(candidate));
  const rest = words.filter((word) => word !== chosen).join(' ');
  const isAll = rest === '' || rest === 'all' || folded(rest) === folded(say.text('period.all'));
  const period = isAll ? null : readPeriod(rest, say, format.today);
  return !isAll && period === null ? null : { format: chosen ?? 'csv', period };
}

/** "2026-03", "2026", "2026-03-02-to-2026-03-08". */
function nameOf({ kind, from, to }: CalendarPeriod): string {
  if (kind === 'month') return from.slice(0, 7);
  return kind === 'year' ? from.slice(0, 4) : `${from}-to-${to}`;
}
