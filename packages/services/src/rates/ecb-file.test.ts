import fc from 'fast-check';
import { EcbFile, type EcbDay } from './ecb-file.ts';

function envelope(cubes: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<gesmes:subject>Reference rates</gesmes:subject>
	<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
	<Cube>${cubes}</Cube>
</gesmes:Envelope>`;
}

const FILE = envelope(
  '<Cube time="2026-03-04"><Cube currency="USD" rate="1.0870"/><Cube currency="JPY" rate="163.42"/></Cube>' +
    "<Cube time='2026-03-03'><Cube currency='USD' rate='1.0810'/><Cube currency='RUB' rate='N/A'/></Cube>",
);

function read(pieces: readonly string[]): EcbDay[] {
  const file = new EcbFile();
  const days = pieces.flatMap((piece) => file.write(piece));
  file.end();
  return days;
}

function written(days: readonly EcbDay[]): string[] {
  return days.flatMap(({ date, rates }) => [...rates].map(([code, rate]) => `${date} ${code} ${rate.toFixed()}`));
}

const RATES = ['2026-03-04 USD 1.087', '2026-03-04 JPY 163.42', '2026-03-03 USD 1.081'];

it('gives the days with the published digits, and leaves out what was not quoted', () => {
  expect(written(read([FILE]))).toEqual(RATES);
});

it('gives the same wherever the file is broken into pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: FILE.length })), (cuts) => {
      const ends = [...new Set([...cuts, FILE.length])].sort((a, b) => a - b);
      const pieces = ends.map((end, at) => FILE.slice(ends[at - 1] ?? 0, end));
      expect(written(read(pieces))).toEqual(RATES);
    }),
  );
});

it('gives a day as soon as it is complete, and not before', () => {
  const file = new EcbFile();
  const end = FILE.indexOf('</Cube>');
  expect(file.write(FILE.slice(0, end))).toEqual([]);
  expect(written(file.write(FILE.slice(end, end + 7)))).toEqual(RATES.slice(0, 2));
});

it('says that a file is cut short, wherever it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: FILE.length - 1 }), (length) => {
      expect(() => read([FILE.slice(0, length)])).toThrow(
        expect.objectContaining({ name: 'RateSourceError', code: 'malformed' }) as Error,
      );
    }),
  );
});

it('may be repeated when it was cut short', () => {
  expect(() => read([FILE.slice(0, 400)])).toThrow(expect.objectContaining({ retryable: true }) as Error);
});

test.each([
  ['a day twice', '<Cube time="2026-03-04"></Cube><Cube time="2026-03-04"></Cube>', '2026-03-04 twice'],
  ['a day within a day', '<Cube time="2026-03-04"><Cube time="2026-03-03"></Cube></Cube>', 'a day within 2026-03-04'],
  ['a day that is none', '<Cube time="2026-02-30"></Cube>', 'no date'],
  ['a day of another form', '<Cube time="04.03.2026"></Cube>', 'no date'],
  ['no day', '', 'without any day'],
  [
    'a currency twice',
    '<Cube time="2026-03-04"><Cube currency="USD" rate="1"/><Cube currency="USD" rate="2"/></Cube>',
    'USD twice on 2026-03-04',
  ],
  ['a rate outside a day', '<Cube currency="USD" rate="1"/>', 'outside a day'],
  ['a currency that is none', '<Cube time="2026-03-04"><Cube currency="Dollar" rate="1"/></Cube>', 'no code'],
  ['a rate of 0', '<Cube time="2026-03-04"><Cube currency="USD" rate="0"/></Cube>', 'a rate of USD on 2026-03-04'],
  ['a rate with a comma', '<Cube time="2026-03-04"><Cube currency="USD" rate="1,1"/></Cube>', 'a rate of USD'],
  ['elements that overlap', '<Cube time="2026-03-04"></Sender></Cube>', 'broken XML'],
  ['an entity', '<Cube time="&days;"></Cube>', 'broken XML'],
])('refuses %s', (_, cubes, message) => {
  expect(() => read([envelope(cubes)])).toThrow(message);
});

test.each(['', 'N/A', '<html><body><h1>Maintenance</h1></body></html>', '{"rates":{}}'])('refuses %j', (text) => {
  expect(() => read([text])).toThrow(expect.objectContaining({ code: 'malformed' }) as Error);
});

it('does not expand what a document type declares', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + envelope('<Cube time="&b;"></Cube>').slice(39);
  expect(() => read([bomb])).toThrow('broken XML');
});
