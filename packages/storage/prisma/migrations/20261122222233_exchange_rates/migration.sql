-- AlterTable
ALTER TABLE "expense_sums" ADD COLUMN     "converted_amount" DECIMAL(57,19) NOT NULL DEFAULT 0,
ADD COLUMN     "converted_currency" CHAR(3);

-- AlterTable
ALTER TABLE "expenses" ADD COLUMN     "awaits_rate" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "converted_amount" SET DATA TYPE DECIMAL(38,19);

-- CreateTable
CREATE TABLE "ledger_rates" (
    "ledger_id" UUID NOT NULL,
    "base" CHAR(3) NOT NULL,
    "quote" CHAR(3) NOT NULL,
    "rate_date" DATE NOT NULL,
    "rate" DECIMAL(30,15) NOT NULL,
    "set_by" UUID,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledger_rates_pkey" PRIMARY KEY ("ledger_id","base","quote","rate_date")
);

-- CreateTable
CREATE TABLE "rate_sources" (
    "name" TEXT NOT NULL,
    "covered_from" DATE,
    "covered_to" DATE,
    "fetched_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ(3),

    CONSTRAINT "rate_sources_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "ledger_rebases" (
    "ledger_id" UUID NOT NULL,
    "before" CHAR(3) NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "ledger_rebases_pkey" PRIMARY KEY ("ledger_id")
);

-- CreateIndex
CREATE INDEX "ledger_rates_set_by_idx" ON "ledger_rates"("set_by");

-- CreateIndex
CREATE INDEX "ledger_rebases_open_idx" ON "ledger_rebases"("started_at") WHERE (finished_at IS NULL);

-- CreateIndex
CREATE INDEX "exchange_rates_quote_rate_date_idx" ON "exchange_rates"("quote", "rate_date");

-- CreateIndex
CREATE INDEX "expenses_awaiting_rate_idx" ON "expenses"("occurred_on", "ledger_id", "currency") WHERE (awaits_rate AND deleted_at IS NULL);

-- AddForeignKey
ALTER TABLE "ledger_rates" ADD CONSTRAINT "ledger_rates_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_rates" ADD CONSTRAINT "ledger_rates_set_by_fkey" FOREIGN KEY ("set_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_rebases" ADD CONSTRAINT "ledger_rebases_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "ledger_rates"
  ADD CONSTRAINT "ledger_rates_currencies_check" CHECK (
    "base" ~ '^[A-Z]{3}$' AND "quote" ~ '^[A-Z]{3}$' AND "base" <> "quote"
  ),
  ADD CONSTRAINT "ledger_rates_rate_check" CHECK ("rate" > 0 AND "rate" <> 'NaN');

ALTER TABLE "rate_sources"
  ADD CONSTRAINT "rate_sources_coverage_check" CHECK (
    num_nonnulls("covered_from", "covered_to") IN (0, 2) AND "covered_from" <= "covered_to"
  ),
  ADD CONSTRAINT "rate_sources_failures_check" CHECK ("failures" >= 0);

ALTER TABLE "ledger_rebases"
  ADD CONSTRAINT "ledger_rebases_before_check" CHECK ("before" ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT "ledger_rebases_progress_check" CHECK ("total" >= 0 AND "done" >= 0);

-- What an expense waits for is decided where the row is written, by the base currency as it is then: nobody who writes
-- can forget it. The transaction has its id before it looks: whoever changed the base currency can tell that it did.
CREATE FUNCTION "note_awaited_rate"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_current_xact_id();
  NEW."awaits_rate" := coalesce((
    SELECT NEW."currency" <> "base_currency" AND NEW."converted_currency" IS DISTINCT FROM "base_currency"
    FROM "ledgers" WHERE "id" = NEW."ledger_id"
  ), false);
  RETURN NEW;
END;
$$;

CREATE TRIGGER "expenses_note_awaited_rate" BEFORE INSERT OR UPDATE OF "currency", "converted_currency", "awaits_rate"
  ON "expenses" FOR EACH ROW EXECUTE FUNCTION "note_awaited_rate"();

-- The sums, by what the expenses were worth too.
CREATE OR REPLACE FUNCTION "fold_expense_sums"("of_ledger" UUID, "of_month" DATE) RETURNS void LANGUAGE sql AS $$
  WITH "waiting" AS (
    SELECT "id" FROM "expense_sums"
    WHERE "ledger_id" = "of_ledger" AND "month" = "of_month"
      AND current_setting('transaction_isolation') = 'read committed'
    FOR UPDATE SKIP LOCKED
  ), "folded" AS (
    DELETE FROM "expense_sums" WHERE "ledger_id" = "of_ledger" AND "month" = "of_month"
      AND "id" IN (SELECT "id" FROM "waiting")
    RETURNING "category_id", "currency", "status", "converted_currency", "amount", "count", "converted_amount"
  )
  INSERT INTO "expense_sums" (
    "ledger_id", "month", "category_id", "currency", "status", "converted_currency", "amount", "count", "converted_amount"
  )
  SELECT "of_ledger", "of_month", "category_id", "currency", "status", "converted_currency",
    sum("amount"), sum("count"), sum("converted_amount")
  FROM "folded"
  GROUP BY "category_id", "currency", "status", "converted_currency"
  HAVING sum("count") <> 0 OR sum("amount") <> 0 OR sum("converted_amount") <> 0;
$$;

CREATE OR REPLACE FUNCTION "keep_expense_sums"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "changed" RECORD;
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "expense_sums" (
      "ledger_id", "month", "category_id", "currency", "status", "converted_currency", "amount", "count", "converted_amount"
    )
    SELECT "ledger_id", date_trunc('month', "occurred_on"::timestamp)::date, "category_id", "currency", "status",
      "converted_currency", sum("amount"), count(*), coalesce(sum("converted_amount"), 0)
    FROM "new_rows" WHERE "deleted_at" IS NULL GROUP BY 1, 2, 3, 4, 5, 6;
    -- What is read stays short, and nobody has to come by and tidy.
    IF random() < 0.02 THEN
      FOR "changed" IN
        SELECT DISTINCT "ledger_id", date_trunc('month', "occurred_on"::timestamp)::date AS "month" FROM "new_rows"
      LOOP
        PERFORM "fold_expense_sums"("changed"."ledger_id", "changed"."month");
      END LOOP;
    END IF;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO "expense_sums" (
      "ledger_id", "month", "category_id", "currency", "status", "converted_currency", "amount", "count", "converted_amount"
    )
    SELECT "ledger_id", date_trunc('month', "occurred_on"::timestamp)::date, "category_id", "currency", "status",
      "converted_currency", sum("amount"), sum("count"), coalesce(sum("converted_amount"), 0)
    FROM (
      SELECT "ledger_id", "occurred_on", "category_id", "currency", "status", "converted_currency", "amount", 1 AS "count",
        "converted_amount"
      FROM "new_rows" WHERE "deleted_at" IS NULL
      UNION ALL
      SELECT "ledger_id", "occurred_on", "category_id", "currency", "status", "converted_currency", - "amount", -1,
        - "converted_amount"
      FROM "old_rows" WHERE "deleted_at" IS NULL
    ) AS "difference"
    GROUP BY 1, 2, 3, 4, 5, 6
    HAVING sum("count") <> 0 OR sum("amount") <> 0 OR coalesce(sum("converted_amount"), 0) <> 0;
    IF random() < 0.02 THEN
      FOR "changed" IN
        SELECT DISTINCT "ledger_id", date_trunc('month', "occurred_on"::timestamp)::date AS "month" FROM "old_rows"
      LOOP
        PERFORM "fold_expense_sums"("changed"."ledger_id", "changed"."month");
      END LOOP;
    END IF;
  ELSE
    -- With a ledger go its sums.
    INSERT INTO "expense_sums" (
      "ledger_id", "month", "category_id", "currency", "status", "converted_currency", "amount", "count", "converted_amount"
    )
    SELECT "ledger_id", date_trunc('month', "occurred_on"::timestamp)::date, "category_id", "currency", "status",
      "converted_currency", - sum("amount"), - count(*), - coalesce(sum("converted_amount"), 0)
    FROM "old_rows" JOIN "ledgers" ON "ledgers"."id" = "old_rows"."ledger_id"
    WHERE "deleted_at" IS NULL GROUP BY 1, 2, 3, 4, 5, 6;
  END IF;
  RETURN NULL;
END;
$$;

-- Writers wait for this transaction, since it has changed the table: nothing comes between.
DELETE FROM "expense_sums";

INSERT INTO "expense_sums" (
  "ledger_id", "month", "category_id", "currency", "status", "converted_currency", "amount", "count", "converted_amount"
)
SELECT "ledger_id", date_trunc('month', "occurred_on"::timestamp)::date, "category_id", "currency", "status",
  "converted_currency", sum("amount"), count(*), coalesce(sum("converted_amount"), 0)
FROM "expenses" WHERE "deleted_at" IS NULL GROUP BY 1, 2, 3, 4, 5, 6;

-- The trigger decides which ones wait.
UPDATE "expenses" SET "awaits_rate" = true FROM "ledgers"
WHERE "ledgers"."id" = "expenses"."ledger_id" AND "expenses"."currency" <> "ledgers"."base_currency"
  AND "expenses"."converted_currency" IS DISTINCT FROM "ledgers"."base_currency";
