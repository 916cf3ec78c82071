import { formatAmount, type Json } from '@expenses/storage/domain';
import type { StreamedExpense } from '@expenses/storage/repositories';

/**
 * An expense as it is taken out: every field, decimals exact and as text. Its history is there when it was asked for.
 * The ledger's id is left out, since all are of one, and so is `deletedAt`, since none is deleted.
 */
export function recordOf({ expense, categoryName, provenance, changes }: StreamedExpense): Record<string, Json> {
  const { conversion } = expense;
  return {
    id: expense.id,
    occurredOn: expense.occurredOn,
    description: expense.description,
    merchant: expense.merchant,
    merchantKey: expense.merchantKey,
    amount: formatAmount(expense.amount, expense.currency),
    currency: expense.currency,
    category: categoryName,
    categoryId: expense.categoryId,
    status: expense.status,
    convertedAmount: conversion && formatAmount(conversion.amount, conversion.currency),
    convertedCurrency: conversion?.currency ?? null,
    rate: conversion?.rate.toFixed() ?? null,
    rateDate: conversion?.rateDate ?? null,
    rateSource: conversion?.rateSource ?? null,
    userId: expense.userId,
    draftId: expense.draftId,
    version: expense.version,
    createdAt: expense.createdAt.toISOString(),
    updatedAt: expense.updatedAt.toISOString(),
    ...(provenance === undefined ? {} : { provenance: provenance.map(provenanceRecord) }),
    ...(changes === undefined ? {} : { changes: changes.map(changeRecord) }),
  };
}

/** The columns of a table of such records, in their order. */
export function columnsOf(includeProvenance: boolean): readonly string[] {
  return includeProvenance ? [...COLUMNS, 'provenance', 'changes'] : COLUMNS;
}

const COLUMNS = [
  ...['id', 'occurredOn', 'description', 'merchant', 'merchantKey', 'amount', 'currency', 'category', 'categoryId'],
  ...['status', 'convertedAmount', 'convertedCurrency', 'rate', 'rateDate', 'rateSource', 'userId', 'draftId'],
  ...['version', 'createdAt', 'updatedAt'],
];

type Provenance = NonNullable<StreamedExpense['provenance']>[number];

function provenanceRecord({ ledgerId: _, expenseId: __, costUsd, createdAt, ...rest }: Provenance): Json {
  return { ...rest, costUsd: costUsd?.toFixed() ?? null, createdAt: createdAt.toISOString() };
}

type Change = NonNullable<StreamedExpense['changes']>[number];

function changeRecord({ ledgerId: _, expenseId: __, createdAt, ...rest }: Change): Json {
  return { ...rest, createdAt: createdAt.toISOString() };
}
