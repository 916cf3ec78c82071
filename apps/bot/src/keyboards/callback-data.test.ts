import { newId } from '@expenses/storage/domain';
import { decodeCallback, encodeCallback, longId, shortId } from './callback-data.ts';

test('what a button carries is read again as it was written', () => {
  const [id, other] = [newId(), newId()];
  // Telegram's ids have at most 52 bits.
  const data = { action: 'abc', ownerId: 2 ** 52 - 1, args: [shortId(id), shortId(other)] };
  const encoded = encodeCallback(data);
  expect(Buffer.byteLength(encoded)).toBeLessThanOrEqual(64);
  expect(decodeCallback(encoded)).toEqual(data);
  expect(longId(shortId(id))).toBe(id);
});

test('what Telegram would not take is refused before it is sent', () => {
  expect(() => encodeCallback({ action: 'a', ownerId: 1, args: ['x'.repeat(61)] })).toThrow(RangeError);
});

test.each(['', 'a', 'abcd.1', 'a.', '.1', 'a.-1', 'a.A', '1.1', `a.${'z'.repeat(12)}`])(
  'no button of ours carries "%s"',
  (data) => {
    expect(decodeCallback(data)).toBeNull();
  },
);

test('what is no UUID is none', () => {
  for (const short of [undefined, '', 'x', 'A'.repeat(23), Buffer.alloc(16, 0x3f).toString('base64url')]) {
    expect(longId(short)).toBeNull();
  }
});
