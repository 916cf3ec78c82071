export { NO_REQUEST, type RequestOrigin } from './audit/request-origin.ts';
export { calendarDay, firstDayOfMonth, isCalendarDay, type Clock } from './calendar.ts';
export { BudgetedAssistant, type ModelBudget } from './classification/budgeted-assistant.ts';
export { CategoryService, LastCategoryError, type CategoryEdit } from './categories/category-service.ts';
export { classificationOn, type ClassificationOptions } from './classification/classification-on.ts';
export type * from './classification/classification-result.ts';
export {
  ClassificationService,
  type ClassificationDependencies,
  type ClassificationRequest,
} from './classification/classification-service.ts';
export { SURE } from './classification/confidence.ts';
export { learnChoice } from './classification/memory.ts';
export { readMessage } from './classification/message-reader.ts';
export {
  givenConversion,
  questionOf,
  readContent,
  type DraftContent,
  type DraftEdit,
  type DraftQuestion,
  type GivenRate,
} from './drafts/draft-content.ts';
export {
  DraftService,
  type DraftDependencies,
  type DraftOutcome,
  type DraftSource,
  type OpenDraft,
} from './drafts/draft-service.ts';
export { InvalidEditError, TooManyDecimalsError, type ExpenseEdit } from './expenses/expense-edit.ts';
export { NothingToConvertError } from './expenses/invalid-edit-error.ts';
export {
  AmountMissingError,
  MessageRejectedError,
  NotReclassifiableError,
  TooManyExpensesError,
} from './expenses/expense-errors.ts';
export type { ExpenseInput } from './expenses/expense-input.ts';
export {
  ExpenseService,
  MOST_AT_ONCE,
  type ExpenseDependencies,
  type MessageInput,
  type Reconsideration,
  type SavedMessage,
} from './expenses/expense-service.ts';
export { EXPORT_FORMATS, type ExportFormat } from './exports/export-format.ts';
export { ExportService, type ExpenseExport, type ExportRequest } from './exports/export-service.ts';
export type * from './extraction/extraction.ts';
export { extract } from './extraction/extract.ts';
export {
  InputPreprocessor,
  type PreprocessingResult,
  type PreprocessingWarning,
  type RejectionReason,
} from './input-preprocessor.ts';
export {
  LedgerService,
  type InviteView,
  type Leaving,
  type LedgerDependencies,
  type LedgerView,
  type Redemption,
  type SharedChat,
} from './ledgers/ledger-service.ts';
export {
  PeopleService,
  PERSONAL_LEDGER,
  type FirstPreference,
  type Introduction,
  type PeopleDependencies,
  type Person,
} from './people/people-service.ts';
export { findTimeZone, InvalidPreferenceError, type PreferenceEdit } from './people/preferences.ts';
export { roundHalfEven } from './money/round-half-even.ts';
export { CurrencyNotSupportedError, supportedCurrency } from './money/supported-currency.ts';
export {
  BaseCurrencyService,
  NotLedgerOwnerError,
  type BaseCurrency,
  type BaseCurrencyChange,
} from './rates/base-currency-service.ts';
export { configuredFeeds, type RateConfig } from './rates/configured-feeds.ts';
export type { RateFeed } from './rates/fetch-rates.ts';
export { rateJobs } from './rates/rate-jobs.ts';
export { InvalidRateError, RateService, type OwnRateInput, type RateLine, type Worth } from './rates/rate-service.ts';
export { RATE_SOURCES } from './rates/rate-source.ts';
export { periodBefore, periodNamed, type Period } from './reports/report-period.ts';
export {
  REPORT_GROUPS,
  ReportService,
  type CurrencyReport,
  type Report,
  type ReportDependencies,
  type ReportGroup,
  type ReportLine,
  type ReportRequest,
  type Summary,
  type SummaryWorth,
  type Trend,
} from './reports/report-service.ts';
export { RuleService, type LearnedRule } from './rules/rule-service.ts';
export { servicesOn, type ServiceDependencies, type Services } from './services.ts';
export { marksCorrection, readCorrection, type CalledCategory, type Correction } from './drafts/correction.ts';
export { readSaidRate, type SaidRate } from './drafts/said-rate.ts';
export { locateExpense, restoreLocated, type LocatedExpense } from './expenses/locate-expense.ts';
export { InvalidTokenRequestError, TokenNotFoundError, TokenRejectedError } from './tokens/token-errors.ts';
export { allows, TOKEN_SCOPES, type TokenScope } from './tokens/token-scope.ts';
export { TokenService, type CreatedToken, type TokenDescription, type TokenRequest } from './tokens/token-service.ts';
