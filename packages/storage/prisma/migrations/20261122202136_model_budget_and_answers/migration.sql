-- CreateTable
CREATE TABLE "model_months" (
    "month" DATE NOT NULL,
    "spent_usd" DECIMAL(18,12) NOT NULL DEFAULT 0,
    "unknown_calls" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "model_months_pkey" PRIMARY KEY ("month")
);

-- CreateTable
CREATE TABLE "model_reservations" (
    "id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "cost_usd" DECIMAL(18,12) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "model_reservations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_answers" (
    "ledger_id" UUID NOT NULL,
    "question" BYTEA NOT NULL,
    "answer" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "model_answers_pkey" PRIMARY KEY ("ledger_id","question")
);

-- CreateIndex
CREATE INDEX "model_reservations_month_idx" ON "model_reservations"("month");

-- CreateIndex
CREATE INDEX "model_reservations_expires_at_idx" ON "model_reservations"("expires_at");

-- CreateIndex
CREATE INDEX "model_answers_ledger_id_expires_at_idx" ON "model_answers"("ledger_id", "expires_at");

-- AddForeignKey
ALTER TABLE "model_reservations" ADD CONSTRAINT "model_reservations_month_fkey" FOREIGN KEY ("month") REFERENCES "model_months"("month") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_answers" ADD CONSTRAINT "model_answers_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What must never be, as in the first migration.

ALTER TABLE "model_months"
  ADD CONSTRAINT "model_months_month_check" CHECK (date_trunc('month', "month") = "month"),
  ADD CONSTRAINT "model_months_spent_usd_check" CHECK ("spent_usd" >= 0 AND "spent_usd" <> 'NaN'),
  ADD CONSTRAINT "model_months_unknown_calls_check" CHECK ("unknown_calls" >= 0);

ALTER TABLE "model_reservations"
  ADD CONSTRAINT "model_reservations_cost_usd_check" CHECK ("cost_usd" >= 0 AND "cost_usd" <> 'NaN');

ALTER TABLE "model_answers"
  ADD CONSTRAINT "model_answers_question_check" CHECK (octet_length("question") = 32);

-- What was recorded so far.
INSERT INTO "model_months" ("month", "spent_usd", "unknown_calls")
SELECT date_trunc('month', "created_at" AT TIME ZONE 'UTC')::date, coalesce(sum("cost_usd"), 0), count(*) FILTER (WHERE "cost_usd" IS NULL)
FROM "model_usage" GROUP BY 1;
