/** What was measured of one server at one operation. */
export interface Figures {
  readonly seconds: number;
  /** Milliseconds of each answer. */
  readonly times: readonly number[];
}

/** By operation, then by what was measured: `api`, `bare`, `fastify` on the large ledger; `little`: the API on the other. */
type Measurements = ReadonlyMap<string, ReadonlyMap<string, Figures>>;

/** The API beside the yardsticks, as Markdown. */
export function comparison(measurements: Measurements): string {
  const rows = Array.from(measurements, ([operation, measured]) => {
    const [api, bare, fastify] = ['api', 'bare', 'fastify'].map((name) => of(measured, name)) as [Shown, Shown, Shown];
    return [
      operation,
      ...[api, bare, fastify].map(({ rate, p50, p99 }) => `${rate.toFixed(0)}, ${p50.toFixed(1)}/${p99.toFixed(1)}`),
      (api.rate / bare.rate).toFixed(2),
      (api.p99 / bare.p99).toFixed(2),
    ];
  });
  const head = [
    'requests/s, p50/p99 in ms',
    'the API',
    'node:http and pg',
    'Fastify and pg',
    'rate, to node:http',
    'p99',
  ];
  return markdown([head, ...rows]);
}

/** What an answer costs in the two ledgers: the time that the machine takes for one. */
export function growth(measurements: Measurements, sizes: { readonly large: number; readonly little: number }): string {
  const rows = Array.from(measurements, ([operation, measured]) => {
    const [large, little] = [of(measured, 'api'), of(measured, 'little')];
    const cost = ({ rate }: Shown) => 1_000 / rate;
    return [operation, cost(large).toFixed(2), cost(little).toFixed(2), (cost(large) / cost(little)).toFixed(2)];
  });
  const [large, little] = [sizes.large, sizes.little].map((size) => `of ${size.toLocaleString('en')}`);
  return markdown([['ms for an answer', large ?? '', little ?? '', 'ratio'], ...rows]);
}

interface Shown {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
}

function of(measured: ReadonlyMap<string, Figures>, name: string): Shown {
  const { seconds = 1, times = [] } = measured.get(name) ?? {};
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { rate: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

function markdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...body].map(line).join('\n').concat('\n');
}
