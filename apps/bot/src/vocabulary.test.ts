import * as bot from './index.ts';

/** The project's words for the bot, as its public entry has them. */
it.each([
  'ExpenseTelegramBot',
  'ExpenseConversationHandler',
  'CurrencyHandler',
  'buildCategoryConfirmationKeyboard',
  'buildCurrencySelectionKeyboard',
])('%s is what the bot exports', (name) => {
  expect((bot as Record<string, unknown>)[name]).toEqual(expect.any(Function));
});
