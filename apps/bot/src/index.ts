export { ExpenseTelegramBot, type BotMetrics, type BotOptions } from './bot.ts';
export { BotTokenError } from './outgoing/bot-api.ts';
export { CurrencyHandler } from './features/currency-handler.ts';
export { ExpenseConversationHandler } from './features/expense-conversation-handler.ts';
export {
  buildCategoryConfirmationKeyboard,
  type CategoryKeyboardOptions,
} from './keyboards/category-confirmation-keyboard.ts';
export { buildCurrencySelectionKeyboard } from './keyboards/currency-selection-keyboard.ts';
