import type { ExpenseEdit } from './expense-edit.ts';

/** The edit would make no sense with what it leaves as it is. Nothing was changed. */
export class InvalidEditError extends Error {
  override name = 'InvalidEditError';
  /** What to set otherwise. */
  readonly field: keyof ExpenseEdit;

  constructor(field: keyof ExpenseEdit, message: string) {
    super(message);
    this.field = field;
  }
}
