-- DropIndex
DROP INDEX "expenses_ledger_id_occurred_on_id_idx";

-- CreateIndex
CREATE INDEX "expenses_by_day_idx" ON "expenses"("ledger_id", "occurred_on" DESC, "id" DESC, "category_id", "status", "currency", "amount") WHERE (deleted_at IS NULL);

-- CreateIndex
CREATE INDEX "expenses_by_amount_idx" ON "expenses"("ledger_id", "amount" DESC, "id" DESC) WHERE (deleted_at IS NULL);

-- CreateIndex
CREATE INDEX "expenses_by_creation_idx" ON "expenses"("ledger_id", "created_at" DESC, "id" DESC) WHERE (deleted_at IS NULL);

-- CreateIndex
CREATE INDEX "expenses_to_review_idx" ON "expenses"("ledger_id", "occurred_on" DESC, "id" DESC) WHERE (status = 'needs_review' AND deleted_at IS NULL);
