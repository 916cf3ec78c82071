import type { PrintedRates, PublishedDays } from './published-days.ts';
import { htmlPage, startRateServer, type RateAnswer, type RateServer } from './rate-server.ts';

/** The European Central Bank's reference rates on 127.0.0.1: units of each currency for one euro. */
export interface EcbServer extends RateServer {
  /** The folder that holds the three files: "http://127.0.0.1:PORT/stats/eurofxref". */
  readonly baseUrl: string;
  /** Adds a day, or replaces it. The files are stale when the newest day is old. */
  publish(day: string, rates: PrintedRates): void;
}

/**
 * Starts a server with `eurofxref-daily.xml` (the newest day), `eurofxref-hist-90d.xml` (the 90 calendar days up to it)
 * and `eurofxref-hist.xml` (everything), in the bank's own XML, newest day first; 404 elsewhere.
 */
export async function startEcbServer(days: PublishedDays = {}): Promise<EcbServer> {
  const published = new Map(Object.entries(days));
  const { server, origin } = await startRateServer((path) => answerTo(path, published));
  return {
    ...server,
    baseUrl: `${origin}${FOLDER}`,
    publish(day, rates) {
      published.set(day, rates);
    },
  };
}

const FOLDER = '/stats/eurofxref';

function answerTo(path: string, published: ReadonlyMap<string, PrintedRates>): RateAnswer {
  const days = [...published].sort(([one], [other]) => other.localeCompare(one));
  const [newest = ''] = days[0] ?? [];
  switch (path) {
    case `${FOLDER}/eurofxref-daily.xml`:
      return xml(dailyCubes(days.slice(0, 1)));
    case `${FOLDER}/eurofxref-hist-90d.xml`:
      return xml(historyCubes(days.filter(([day]) => Date.parse(newest) - Date.parse(day) <= 90 * 86_400_000)));
    case `${FOLDER}/eurofxref-hist.xml`:
      return xml(historyCubes(days));
    default:
      return htmlPage(404);
  }
}

type Days = readonly (readonly [string, PrintedRates])[];

/** The daily file is laid out for people, and quotes its attributes otherwise than the two others. */
function dailyCubes(days: Days): string {
  const cubes = days.map(([day, rates]) => {
    const lines = Object.entries(rates).map(([code, rate]) => `\t\t\t<Cube currency='${code}' rate='${rate}'/>\n`);
    return `\t\t<Cube time='${day}'>\n${lines.join('')}\t\t</Cube>\n`;
  });
  return `\t<Cube>\n${cubes.join('')}\t</Cube>`;
}

function historyCubes(days: Days): string {
  const cubes = days.map(([day, rates]) => {
    const lines = Object.entries(rates).map(([code, rate]) => `<Cube currency="${code}" rate="${rate}"/>`);
    return `<Cube time="${day}">${lines.join('')}</Cube>`;
  });
  return `<Cube>${cubes.join('')}</Cube>`;
}

function xml(cubes: string): RateAnswer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
\t<gesmes:subject>Reference rates</gesmes:subject>
\t<gesmes:Sender>
\t\t<gesmes:name>European Central Bank</gesmes:name>
\t</gesmes:Sender>
${cubes}
</gesmes:Envelope>`;
  return { status: 200, contentType: 'text/xml', body };
}
