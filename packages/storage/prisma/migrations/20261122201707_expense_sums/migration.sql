-- CreateTable
CREATE TABLE "expense_sums" (
    "ledger_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "category_id" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "status" "expense_status" NOT NULL,
    "amount" DECIMAL(38,4) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "expense_sums_pkey" PRIMARY KEY ("ledger_id","month","id")
);

-- AddForeignKey
ALTER TABLE "expense_sums" ADD CONSTRAINT "expense_sums_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Folds the rows of a ledger's month into one for each category, currency and status. It waits for nobody: rows that
-- another transaction is folding are left to it. Where that could fail, because the snapshot is older, nothing is folded.
CREATE FUNCTION "fold_expense_sums"("of_ledger" UUID, "of_month" DATE) RETURNS void LANGUAGE sql AS $$
  WITH "waiting" AS (
    SELECT "id" FROM "expense_sums"
    WHERE "ledger_id" = "of_ledger" AND "month" = "of_month"
      AND current_setting('transaction_isolation') = 'read committed'
    FOR UPDATE SKIP LOCKED
  ), "folded" AS (
    DELETE FROM "expense_sums" WHERE "ledger_id" = "of_ledger" AND "month" = "of_month"
      AND "id" IN (SELECT "id" FROM "waiting")
    RETURNING "category_id", "currency", "status", "amount", "count"
  )
  INSERT INTO "expense_sums" ("ledger_id", "month", "category_id", "currency", "status", "amount", "count")
  SELECT "of_ledger", "of_month", "category_id", "currency", "status", sum("amount"), sum("count") FROM "folded"
  GROUP BY "category_id", "currency", "status" HAVING sum("count") <> 0 OR sum("amount") <> 0;
$$;

-- Once for each statement, however many rows it changes.
CREATE FUNCTION "keep_expense_sums"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "changed" RECORD;
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "expense_sums" ("ledger_id", "month", "category_id", "currency", "status", "amount", "count")
    SELECT "ledger_id", date_trunc('month', "occurred_on"::timestamp)::date, "category_id", "currency", "status",
      sum("amount"), count(*)
    FROM "new_rows" WHERE "deleted_at" IS NULL GROUP BY 1, 2, 3, 4, 5;
    -- What is read stays short, and nobody has to come by and tidy.
    IF random() < 0.02 THEN
      FOR "changed" IN
        SELECT DISTINCT "ledger_id", date_trunc('month', "occurred_on"::timestamp)::date AS "month" FROM "new_rows"
      LOOP
        PERFORM "fold_expense_sums"("changed"."ledger_id", "changed"."month");
      END LOOP;
    END IF;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO "expense_sums" ("ledger_id", "month", "category_id", "currency", "status", "amount", "count")
    SELECT "ledger_id", date_trunc('month', "occurred_on"::timestamp)::date, "category_id", "currency", "status",
      sum("amount"), sum("count")
    FROM (
      SELECT "ledger_id", "occurred_on", "category_id", "currency", "status", "amount", 1 AS "count"
      FROM "new_rows" WHERE "deleted_at" IS NULL
      UNION ALL
      SELECT "ledger_id", "occurred_on", "category_id", "currency", "status", - "amount", -1
      FROM "old_rows" WHERE "deleted_at" IS NULL
    ) AS "difference"
    GROUP BY 1, 2, 3, 4, 5 HAVING sum("count") <> 0 OR sum("amount") <> 0;
    IF random() < 0.02 THEN
      FOR "changed" IN
        SELECT DISTINCT "ledger_id", date_trunc('month', "occurred_on"::timestamp)::date AS "month" FROM "old_rows"
      LOOP
        PERFORM "fold_expense_sums"("changed"."ledger_id", "changed"."month");
      END LOOP;
    END IF;
  ELSE
    -- With a ledger go its sums.
    INSERT INTO "expense_sums" ("ledger_id", "month", "category_id", "currency", "status", "amount", "count")
    SELECT "ledger_id", date_trunc('month', "occurred_on"::timestamp)::date, "category_id", "currency", "status",
      - sum("amount"), - count(*)
    FROM "old_rows" JOIN "ledgers" ON "ledgers"."id" = "old_rows"."ledger_id"
    WHERE "deleted_at" IS NULL GROUP BY 1, 2, 3, 4, 5;
  END IF;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "expenses_keep_sums_of_new" AFTER INSERT ON "expenses"
  REFERENCING NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "keep_expense_sums"();

CREATE TRIGGER "expenses_keep_sums_of_changed" AFTER UPDATE ON "expenses"
  REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "new_rows" FOR EACH STATEMENT EXECUTE FUNCTION "keep_expense_sums"();

CREATE TRIGGER "expenses_keep_sums_of_deleted" AFTER DELETE ON "expenses"
  REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT EXECUTE FUNCTION "keep_expense_sums"();

-- The triggers hold up writers until this transaction ends: nothing comes between.
INSERT INTO "expense_sums" ("ledger_id", "month", "category_id", "currency", "status", "amount", "count")
SELECT "ledger_id", date_trunc('month', "occurred_on"::timestamp)::date, "category_id", "currency", "status",
  sum("amount"), count(*)
FROM "expenses" WHERE "deleted_at" IS NULL GROUP BY 1, 2, 3, 4, 5;
