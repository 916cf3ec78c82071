import type { Services } from '@expenses/services';
import type { AccessGate } from '../access/access-gate.ts';
import type { Feature } from '../feature.ts';
import { CategoriesFeature } from './categories.ts';
import { RecentFeature } from './recent.ts';
import { RulesFeature } from './rules.ts';
import { UndoFeature } from './undo.ts';

/** What features need beside the turn of an update. */
export interface FeatureDependencies {
  readonly botId: number;
  readonly gate: AccessGate;
  /** Outside of any transaction: for recipes, which are made when they are sent. */
  readonly services: Services;
  /** The bot's name on Telegram, without the @; known once it has started. */
  readonly username: () => string;
}

/** Everything that people can do beside writing what they spent. */
export function features(_dependencies: FeatureDependencies): readonly Feature[] {
  return [new RecentFeature(), new CategoriesFeature(), new RulesFeature(), new UndoFeature()];
}
