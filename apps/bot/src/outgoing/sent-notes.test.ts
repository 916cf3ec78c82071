import { SentNotes, type Sent } from './sent-notes.ts';

function underTest() {
  const written: (readonly Sent[])[] = [];
  const ends: ReturnType<typeof Promise.withResolvers<undefined>>[] = [];
  const notes = new SentNotes(async (sent) => {
    written.push(sent);
    const end = Promise.withResolvers<undefined>();
    ends.push(end);
    await end.promise;
  });
  /** Resolves when so many statements have begun. */
  const begun = async (count: number) => {
    while (written.length < count) await new Promise(setImmediate);
  };
  return { notes, written, ends, begun };
}

const ANNS = { id: 'anns', messageId: 1 };
const BOBS = { id: 'bobs', messageId: 2 };
const CYDS = { id: 'cyds', messageId: null };

test('what was sent is noted at once; what is sent meanwhile is noted together, afterwards', async () => {
  const { notes, written, ends, begun } = underTest();
  const noted: string[] = [];

  void notes.note([ANNS]).then(() => noted.push('ann'));
  await begun(1);
  const others = [notes.note([BOBS]), notes.note([CYDS])].map((one) => one.then(() => noted.push('another')));

  expect(written).toEqual([[ANNS]]);
  ends[0]?.resolve(undefined);
  await begun(2);
  expect(written[1]).toEqual([BOBS, CYDS]);
  expect(noted).toEqual(['ann']);
  ends[1]?.resolve(undefined);
  await Promise.all(others);
  expect(noted).toEqual(['ann', 'another', 'another']);
});

test('those of a statement that failed hear of it, and the next ones are noted', async () => {
  const { notes, written, ends, begun } = underTest();
  const failed = notes.note([ANNS]);
  await begun(1);
  const next = notes.note([BOBS]);

  ends[0]?.reject(new Error('The database is away.'));
  await expect(failed).rejects.toThrow('away');
  await begun(2);
  ends[1]?.resolve(undefined);

  await next;
  expect(written).toEqual([[ANNS], [BOBS]]);
});

test('nothing is noted without asking the database', async () => {
  const { notes, written } = underTest();
  await notes.note([]);
  expect(written).toEqual([]);
});
