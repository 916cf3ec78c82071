import { newId } from '@expenses/storage/domain';
import { Translator } from '../i18n/translator.ts';
import { buttonsOf } from './buttons.ts';
import { decodeCallback } from './callback-data.ts';
import { buildCategoryConfirmationKeyboard } from './category-confirmation-keyboard.ts';

/** What the buttons for so many categories say, row by row; of those that turn to a page, its number. */
function shown(count: number, page: number): readonly (readonly string[])[] {
  const ledgerId = newId();
  const categories = Array.from({ length: count }, (_, position) => ({
    ...{ ledgerId, id: newId(), name: String(position + 1), defaultName: null, emoji: '🐕', position },
    ...{ archivedAt: null, createdAt: new Date(0), updatedAt: new Date(0) },
  }));
  const keyboard = buildCategoryConfirmationKeyboard({
    ...{ button: buttonsOf(7), say: new Translator('en'), id: newId(), categories, page },
    actions: { choose: 's', page: 'p', back: 'b', last: [['button.edit', 'e']] },
  });
  const data = (button: object) => decodeCallback((button as { callback_data: string }).callback_data);
  return keyboard.map((row) =>
    row.map((button) => (data(button)?.action === 'p' ? `page ${data(button)!.args[1]!}` : button.text)),
  );
}

const LAST = ['✏️ Edit'];

test.each([
  [0, [LAST]],
  [1, [['🐕 1'], LAST]],
  [5, [['🐕 1'], ['🐕 2', '🐕 3'], ['🐕 4', '🐕 5'], LAST]],
  [6, [['🐕 1'], ['🐕 2', '🐕 3'], ['🐕 4', '🐕 5'], ['page 1'], LAST]],
])('of %d categories, the suggested one, four others, and pages when there are more', (count, rows) => {
  expect(shown(count, 0)).toEqual(rows);
});

test.each([
  [1, ['‹ Back', 'page 2']],
  [2, ['page 1', '‹ Back', 'page 3']],
  [3, ['page 2', '‹ Back']],
  [9, ['page 2', '‹ Back']],
])('page %d of all leads to those beside it; there is none behind the last', (page, navigation) => {
  expect(shown(20, page).at(-1)).toEqual(navigation);
});

test('the pages of no categories at all lead back', () => {
  expect(shown(0, 1)).toEqual([['‹ Back']]);
});
