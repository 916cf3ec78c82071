-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ledger_role" AS ENUM ('owner', 'member');

-- CreateEnum
CREATE TYPE "expense_status" AS ENUM ('confirmed', 'needs_review');

-- CreateEnum
CREATE TYPE "draft_status" AS ENUM ('open', 'confirmed', 'cancelled', 'expired');

-- CreateEnum
CREATE TYPE "merchant_rule_kind" AS ENUM ('merchant', 'wording');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "telegram_id" BIGINT,
    "display_name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledgers" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "base_currency" CHAR(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledgers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_members" (
    "ledger_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "ledger_role" NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledger_members_pkey" PRIMARY KEY ("ledger_id","user_id")
);

-- CreateTable
CREATE TABLE "user_preferences" (
    "user_id" UUID NOT NULL,
    "preferred_currency" CHAR(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "active_ledger_id" UUID NOT NULL,
    "auto_save" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_preferences_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "categories" (
    "ledger_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "default_name" TEXT,
    "emoji" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "categories_pkey" PRIMARY KEY ("ledger_id","id")
);

-- CreateTable
CREATE TABLE "expenses" (
    "ledger_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "amount" DECIMAL(19,4) NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "converted_amount" DECIMAL(19,4),
    "converted_currency" CHAR(3),
    "rate" DECIMAL(30,15),
    "rate_date" DATE,
    "rate_source" TEXT,
    "description" TEXT NOT NULL,
    "merchant" TEXT,
    "merchant_key" TEXT,
    "occurred_on" DATE NOT NULL,
    "status" "expense_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "draft_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "expenses_pkey" PRIMARY KEY ("ledger_id","id")
);

-- CreateTable
CREATE TABLE "expense_provenance" (
    "ledger_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "expense_id" UUID NOT NULL,
    "raw_text" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT,
    "prompt_version" TEXT,
    "suggestion" JSONB NOT NULL,
    "confidence" DECIMAL(5,4),
    "input_tokens" INTEGER,
    "output_tokens" INTEGER,
    "cost_usd" DECIMAL(18,12),
    "latency_ms" INTEGER,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "expense_provenance_pkey" PRIMARY KEY ("ledger_id","id")
);

-- CreateTable
CREATE TABLE "expense_changes" (
    "ledger_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "expense_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "changes" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "expense_changes_pkey" PRIMARY KEY ("ledger_id","id")
);

-- CreateTable
CREATE TABLE "merchant_rules" (
    "ledger_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "merchant_rule_kind" NOT NULL,
    "key" TEXT NOT NULL,
    "category_id" UUID NOT NULL,
    "confirmations" INTEGER NOT NULL DEFAULT 1,
    "contradictions" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "merchant_rules_pkey" PRIMARY KEY ("ledger_id","id")
);

-- CreateTable
CREATE TABLE "exchange_rates" (
    "source" TEXT NOT NULL,
    "base" CHAR(3) NOT NULL,
    "quote" CHAR(3) NOT NULL,
    "rate_date" DATE NOT NULL,
    "rate" DECIMAL(30,15) NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exchange_rates_pkey" PRIMARY KEY ("base","quote","rate_date","source")
);

-- CreateTable
CREATE TABLE "drafts" (
    "ledger_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "status" "draft_status" NOT NULL DEFAULT 'open',
    "batch_id" UUID NOT NULL,
    "raw_text" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "chat_id" BIGINT,
    "message_id" BIGINT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("ledger_id","id")
);

-- CreateTable
CREATE TABLE "telegram_updates" (
    "bot_id" BIGINT NOT NULL,
    "update_id" BIGINT NOT NULL,
    "processed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "telegram_updates_pkey" PRIMARY KEY ("bot_id","update_id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "user_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "response_status" INTEGER NOT NULL,
    "response_body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("user_id","key")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_usage" (
    "ledger_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "prompt_version" TEXT NOT NULL,
    "input_tokens" INTEGER NOT NULL,
    "output_tokens" INTEGER NOT NULL,
    "cost_usd" DECIMAL(18,12),
    "latency_ms" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_usage_pkey" PRIMARY KEY ("ledger_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_telegram_id_key" ON "users"("telegram_id");

-- CreateIndex
CREATE INDEX "ledger_members_user_id_idx" ON "ledger_members"("user_id");

-- CreateIndex
CREATE INDEX "user_preferences_active_ledger_id_user_id_idx" ON "user_preferences"("active_ledger_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "categories_ledger_id_name_key_key" ON "categories"("ledger_id", "name_key");

-- CreateIndex
CREATE INDEX "expenses_ledger_id_occurred_on_id_idx" ON "expenses"("ledger_id", "occurred_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "expenses_ledger_id_category_id_occurred_on_id_idx" ON "expenses"("ledger_id", "category_id", "occurred_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "expenses_ledger_id_user_id_occurred_on_id_idx" ON "expenses"("ledger_id", "user_id", "occurred_on" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "expenses_ledger_id_draft_id_key" ON "expenses"("ledger_id", "draft_id") WHERE (draft_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "expense_provenance_ledger_id_expense_id_idx" ON "expense_provenance"("ledger_id", "expense_id");

-- CreateIndex
CREATE UNIQUE INDEX "expense_changes_ledger_id_expense_id_version_key" ON "expense_changes"("ledger_id", "expense_id", "version");

-- CreateIndex
CREATE INDEX "merchant_rules_ledger_id_category_id_idx" ON "merchant_rules"("ledger_id", "category_id");

-- CreateIndex
CREATE UNIQUE INDEX "merchant_rules_ledger_id_kind_key_key" ON "merchant_rules"("ledger_id", "kind", "key");

-- CreateIndex
CREATE INDEX "drafts_ledger_id_batch_id_idx" ON "drafts"("ledger_id", "batch_id");

-- CreateIndex
CREATE INDEX "drafts_chat_id_message_id_idx" ON "drafts"("chat_id", "message_id");

-- CreateIndex
CREATE INDEX "drafts_user_id_idx" ON "drafts"("user_id");

-- CreateIndex
CREATE INDEX "drafts_status_expires_at_idx" ON "drafts"("status", "expires_at");

-- CreateIndex
CREATE INDEX "telegram_updates_processed_at_idx" ON "telegram_updates"("processed_at");

-- CreateIndex
CREATE INDEX "idempotency_keys_expires_at_idx" ON "idempotency_keys"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_prefix_key" ON "api_tokens"("prefix");

-- CreateIndex
CREATE INDEX "api_tokens_user_id_idx" ON "api_tokens"("user_id");

-- CreateIndex
CREATE INDEX "model_usage_created_at_idx" ON "model_usage"("created_at");

-- AddForeignKey
ALTER TABLE "ledger_members" ADD CONSTRAINT "ledger_members_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_members" ADD CONSTRAINT "ledger_members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_preferences" ADD CONSTRAINT "user_preferences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_preferences" ADD CONSTRAINT "user_preferences_active_ledger_id_user_id_fkey" FOREIGN KEY ("active_ledger_id", "user_id") REFERENCES "ledger_members"("ledger_id", "user_id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "categories" ADD CONSTRAINT "categories_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_ledger_id_category_id_fkey" FOREIGN KEY ("ledger_id", "category_id") REFERENCES "categories"("ledger_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_ledger_id_draft_id_fkey" FOREIGN KEY ("ledger_id", "draft_id") REFERENCES "drafts"("ledger_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expense_provenance" ADD CONSTRAINT "expense_provenance_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expense_provenance" ADD CONSTRAINT "expense_provenance_ledger_id_expense_id_fkey" FOREIGN KEY ("ledger_id", "expense_id") REFERENCES "expenses"("ledger_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expense_changes" ADD CONSTRAINT "expense_changes_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expense_changes" ADD CONSTRAINT "expense_changes_ledger_id_expense_id_fkey" FOREIGN KEY ("ledger_id", "expense_id") REFERENCES "expenses"("ledger_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expense_changes" ADD CONSTRAINT "expense_changes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merchant_rules" ADD CONSTRAINT "merchant_rules_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merchant_rules" ADD CONSTRAINT "merchant_rules_ledger_id_category_id_fkey" FOREIGN KEY ("ledger_id", "category_id") REFERENCES "categories"("ledger_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_usage" ADD CONSTRAINT "model_usage_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_usage" ADD CONSTRAINT "model_usage_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What must never be. Prisma's schema language has no checks; these are kept by hand.
-- numeric accepts NaN and calls it greater than any number, hence the second half of the amount checks.

ALTER TABLE "ledgers"
  ADD CONSTRAINT "ledgers_base_currency_check" CHECK ("base_currency" ~ '^[A-Z]{3}$');

ALTER TABLE "user_preferences"
  ADD CONSTRAINT "user_preferences_preferred_currency_check" CHECK ("preferred_currency" ~ '^[A-Z]{3}$');

ALTER TABLE "categories"
  ADD CONSTRAINT "categories_name_check" CHECK (char_length("name") BETWEEN 1 AND 60),
  ADD CONSTRAINT "categories_position_check" CHECK ("position" >= 0);

ALTER TABLE "expenses"
  ADD CONSTRAINT "expenses_amount_check" CHECK ("amount" > 0 AND "amount" <> 'NaN'),
  ADD CONSTRAINT "expenses_currency_check" CHECK ("currency" ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT "expenses_conversion_check" CHECK (
    num_nonnulls("converted_amount", "converted_currency", "rate", "rate_date", "rate_source") IN (0, 5)
  ),
  ADD CONSTRAINT "expenses_converted_amount_check" CHECK ("converted_amount" >= 0 AND "converted_amount" <> 'NaN'),
  ADD CONSTRAINT "expenses_converted_currency_check" CHECK ("converted_currency" ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT "expenses_rate_check" CHECK ("rate" > 0 AND "rate" <> 'NaN'),
  ADD CONSTRAINT "expenses_description_check" CHECK (char_length("description") BETWEEN 1 AND 500),
  ADD CONSTRAINT "expenses_version_check" CHECK ("version" >= 1);

ALTER TABLE "expense_provenance"
  ADD CONSTRAINT "expense_provenance_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1),
  ADD CONSTRAINT "expense_provenance_usage_check" CHECK (
    "input_tokens" >= 0 AND "output_tokens" >= 0 AND "latency_ms" >= 0
  ),
  ADD CONSTRAINT "expense_provenance_cost_usd_check" CHECK ("cost_usd" >= 0 AND "cost_usd" <> 'NaN');

ALTER TABLE "expense_changes"
  ADD CONSTRAINT "expense_changes_version_check" CHECK ("version" >= 2);

ALTER TABLE "merchant_rules"
  ADD CONSTRAINT "merchant_rules_key_check" CHECK ("key" <> ''),
  ADD CONSTRAINT "merchant_rules_counts_check" CHECK ("confirmations" >= 0 AND "contradictions" >= 0);

ALTER TABLE "exchange_rates"
  ADD CONSTRAINT "exchange_rates_currencies_check" CHECK (
    "base" ~ '^[A-Z]{3}$' AND "quote" ~ '^[A-Z]{3}$' AND "base" <> "quote"
  ),
  ADD CONSTRAINT "exchange_rates_rate_check" CHECK ("rate" > 0 AND "rate" <> 'NaN');

ALTER TABLE "drafts"
  ADD CONSTRAINT "drafts_version_check" CHECK ("version" >= 1);

ALTER TABLE "idempotency_keys"
  ADD CONSTRAINT "idempotency_keys_request_hash_check" CHECK (octet_length("request_hash") = 32),
  ADD CONSTRAINT "idempotency_keys_response_status_check" CHECK ("response_status" BETWEEN 100 AND 599);

ALTER TABLE "api_tokens"
  ADD CONSTRAINT "api_tokens_token_hash_check" CHECK (octet_length("token_hash") = 32);

ALTER TABLE "model_usage"
  ADD CONSTRAINT "model_usage_usage_check" CHECK (
    "input_tokens" >= 0 AND "output_tokens" >= 0 AND "latency_ms" >= 0
  ),
  ADD CONSTRAINT "model_usage_cost_usd_check" CHECK ("cost_usd" >= 0 AND "cost_usd" <> 'NaN');
