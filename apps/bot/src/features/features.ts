import type { Services } from '@expenses/services';
import type { AccessGate } from '../access/access-gate.ts';
import type { Feature } from '../feature.ts';
import { AdmissionsFeature } from './admissions.ts';
import { BaseCurrencyFeature } from './base-currency.ts';
import { CancelFeature } from './cancel.ts';
import { CategoriesFeature } from './categories.ts';
import { CurrencyHandler } from './currency-handler.ts';
import { DeleteMeFeature } from './delete-me.ts';
import { HelpFeature } from './help.ts';
import { InviteFeature } from './invite.ts';
import { LanguageFeature } from './language.ts';
import { LeaveFeature } from './leave.ts';
import { ExportFeature } from './export.ts';
import { FindFeature } from './find.ts';
import { RateFeature } from './rate.ts';
import { RecentFeature } from './recent.ts';
import { ReportFeature } from './report.ts';
import { RulesFeature } from './rules.ts';
import { SettingsFeature } from './settings.ts';
import { StartFeature } from './start.ts';
import { TimezoneFeature } from './timezone.ts';
import { TokenFeature } from './token.ts';
import { UndoFeature } from './undo.ts';

/** What features need beside the turn of an update. */
export interface FeatureDependencies {
  readonly botId: number;
  readonly gate: AccessGate;
  /** Called when the bot may have lost its owner. */
  readonly onErased: () => Promise<void>;
  /** Outside of any transaction: for recipes, which are made when they are sent. */
  readonly services: Services;
  /** The bot's name on Telegram, without the @; known once it has started. */
  readonly username: () => string;
  readonly clock: () => Date;
  /** How long a new token can be read in the chat, in milliseconds. Default: a minute. */
  readonly tokenShownMs?: number | undefined;
}

/** Everything that people can do beside writing what they spent. */
export function features(dependencies: FeatureDependencies): readonly Feature[] {
  const { botId, clock, tokenShownMs } = dependencies;
  const all: readonly Feature[] = [
    new StartFeature(botId),
    new HelpFeature(() => all.flatMap(({ commands = [] }) => commands)),
    new RecentFeature(),
    new FindFeature(),
    new ReportFeature(),
    new RateFeature(),
    new CategoriesFeature(),
    new RulesFeature(),
    new ExportFeature(dependencies),
    new UndoFeature(),
    new CurrencyHandler(),
    new BaseCurrencyFeature(),
    new TimezoneFeature(clock),
    new LanguageFeature(),
    new SettingsFeature(),
    new InviteFeature(dependencies),
    new LeaveFeature(),
    new TokenFeature(tokenShownMs === undefined ? { clock } : { clock, shownMs: tokenShownMs }),
    new CancelFeature(),
    new AdmissionsFeature(dependencies),
    new DeleteMeFeature(dependencies),
  ];
  return all;
}
