import {
  apiTokenRepositoryContract,
  auditRepositoryContract,
  idempotencyKeyRepositoryContract,
  personRepositoryContract,
} from './access.contract.ts';
import { categoryRepositoryContract } from './category-repository.contract.ts';
import { delayedMessagesContract } from './delayed-messages.contract.ts';
import { draftRepositoryContract } from './draft-repository.contract.ts';
import { erasureContract } from './erasure.contract.ts';
import { expenseQueryContract } from './expense-query.contract.ts';
import { expenseRepositoryContract } from './expense-repository.contract.ts';
import { inviteRepositoryContract } from './invite-repository.contract.ts';
import { ledgerRepositoryContract, preferenceRepositoryContract, userRepositoryContract } from './people.contract.ts';
import { modelAnswerRepositoryContract, modelBudgetRepositoryContract } from './model-repositories.contract.ts';
import { conversionRepositoryContract, rateRepositoryContract } from './rates.contract.ts';
import type { StorageUnderTest } from './storage-under-test.ts';
import { telegramMessageRepositoryContract, telegramUpdateRepositoryContract } from './telegram-queues.contract.ts';
import {
  conversationRepositoryContract,
  telegramAccessRepositoryContract,
  telegramChatRepositoryContract,
} from './telegram.contract.ts';
import {
  merchantRuleRepositoryContract,
  modelUsageRepositoryContract,
  provenanceRepositoryContract,
} from './understanding.contract.ts';
import { unitOfWorkContract } from './unit-of-work.contract.ts';

/** What every implementation of the repositories does alike. */
export function repositoriesContract(storage: () => StorageUnderTest): void {
  userRepositoryContract(storage);
  ledgerRepositoryContract(storage);
  preferenceRepositoryContract(storage);
  categoryRepositoryContract(storage);
  expenseRepositoryContract(storage);
  expenseQueryContract(storage);
  rateRepositoryContract(storage);
  conversionRepositoryContract(storage);
  provenanceRepositoryContract(storage);
  merchantRuleRepositoryContract(storage);
  modelUsageRepositoryContract(storage);
  modelBudgetRepositoryContract(storage);
  modelAnswerRepositoryContract(storage);
  apiTokenRepositoryContract(storage);
  idempotencyKeyRepositoryContract(storage);
  auditRepositoryContract(storage);
  personRepositoryContract(storage);
  draftRepositoryContract(storage);
  telegramUpdateRepositoryContract(storage);
  telegramMessageRepositoryContract(storage);
  delayedMessagesContract(storage);
  telegramChatRepositoryContract(storage);
  telegramAccessRepositoryContract(storage);
  conversationRepositoryContract(storage);
  inviteRepositoryContract(storage);
  erasureContract(storage);
  unitOfWorkContract(storage);
}
