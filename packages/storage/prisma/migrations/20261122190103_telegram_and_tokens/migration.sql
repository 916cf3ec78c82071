-- CreateEnum
CREATE TYPE "telegram_access_role" AS ENUM ('owner', 'admitted', 'stranger');

-- AlterTable
ALTER TABLE "drafts" ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "source_message_id" BIGINT;

-- AlterTable
ALTER TABLE "idempotency_keys" ADD COLUMN     "response_headers" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "telegram_updates" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "available_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "chat_id" BIGINT NOT NULL,
ADD COLUMN     "failure" TEXT,
ADD COLUMN     "leased_by" UUID,
ADD COLUMN     "leased_until" TIMESTAMPTZ(3),
ADD COLUMN     "payload" JSONB,
ADD COLUMN     "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ALTER COLUMN "processed_at" DROP NOT NULL,
ALTER COLUMN "processed_at" DROP DEFAULT;

-- CreateTable
CREATE TABLE "telegram_messages" (
    "id" UUID NOT NULL,
    "bot_id" BIGINT NOT NULL,
    "chat_id" BIGINT NOT NULL,
    "method" TEXT NOT NULL,
    "payload" JSONB,
    "ledger_id" UUID,
    "draft_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "available_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leased_by" UUID,
    "leased_until" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "telegram_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "telegram_chats" (
    "bot_id" BIGINT NOT NULL,
    "chat_id" BIGINT NOT NULL,
    "ledger_id" UUID,
    "blocked_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "telegram_chats_pkey" PRIMARY KEY ("bot_id","chat_id")
);

-- CreateTable
CREATE TABLE "telegram_access" (
    "bot_id" BIGINT NOT NULL,
    "telegram_id" BIGINT NOT NULL,
    "role" "telegram_access_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "telegram_access_pkey" PRIMARY KEY ("bot_id","telegram_id")
);

-- CreateTable
CREATE TABLE "conversations" (
    "bot_id" BIGINT NOT NULL,
    "chat_id" BIGINT NOT NULL,
    "user_id" UUID NOT NULL,
    "state" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("bot_id","chat_id","user_id")
);

-- CreateTable
CREATE TABLE "invites" (
    "id" UUID NOT NULL,
    "ledger_id" UUID,
    "code_hash" BYTEA NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_by" UUID,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "invites_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_records" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "token_id" UUID,
    "action" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "request_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_records_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "telegram_messages_waiting_idx" ON "telegram_messages"("bot_id", "chat_id", "id") WHERE (sent_at IS NULL);

-- CreateIndex
CREATE INDEX "telegram_messages_ledger_id_draft_id_idx" ON "telegram_messages"("ledger_id", "draft_id");

-- CreateIndex
CREATE INDEX "telegram_messages_sent_at_idx" ON "telegram_messages"("sent_at");

-- CreateIndex
CREATE INDEX "telegram_chats_ledger_id_idx" ON "telegram_chats"("ledger_id");

-- CreateIndex
CREATE UNIQUE INDEX "telegram_access_owner_key" ON "telegram_access"("bot_id") WHERE (role = 'owner');

-- CreateIndex
CREATE INDEX "conversations_user_id_idx" ON "conversations"("user_id");

-- CreateIndex
CREATE INDEX "conversations_expires_at_idx" ON "conversations"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "invites_code_hash_key" ON "invites"("code_hash");

-- CreateIndex
CREATE INDEX "invites_ledger_id_idx" ON "invites"("ledger_id");

-- CreateIndex
CREATE INDEX "invites_created_by_idx" ON "invites"("created_by");

-- CreateIndex
CREATE INDEX "invites_used_by_idx" ON "invites"("used_by");

-- CreateIndex
CREATE INDEX "invites_expires_at_idx" ON "invites"("expires_at");

-- CreateIndex
CREATE INDEX "audit_records_user_id_created_at_idx" ON "audit_records"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_records_created_at_idx" ON "audit_records"("created_at");

-- CreateIndex
CREATE INDEX "drafts_id_idx" ON "drafts"("id");

-- CreateIndex
CREATE INDEX "drafts_chat_id_source_message_id_idx" ON "drafts"("chat_id", "source_message_id");

-- CreateIndex
CREATE INDEX "telegram_updates_waiting_idx" ON "telegram_updates"("bot_id", "chat_id", "update_id") WHERE (processed_at IS NULL);

-- AddForeignKey
ALTER TABLE "telegram_messages" ADD CONSTRAINT "telegram_messages_ledger_id_draft_id_fkey" FOREIGN KEY ("ledger_id", "draft_id") REFERENCES "drafts"("ledger_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "telegram_chats" ADD CONSTRAINT "telegram_chats_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invites" ADD CONSTRAINT "invites_ledger_id_fkey" FOREIGN KEY ("ledger_id") REFERENCES "ledgers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invites" ADD CONSTRAINT "invites_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invites" ADD CONSTRAINT "invites_used_by_fkey" FOREIGN KEY ("used_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

ALTER TABLE "telegram_updates" ADD CONSTRAINT "telegram_updates_waiting_has_payload" CHECK (processed_at IS NOT NULL OR payload IS NOT NULL);
ALTER TABLE "telegram_updates" ADD CONSTRAINT "telegram_updates_lease_is_whole" CHECK ((leased_by IS NULL) = (leased_until IS NULL));
ALTER TABLE "telegram_messages" ADD CONSTRAINT "telegram_messages_waiting_has_payload" CHECK (sent_at IS NOT NULL OR failure IS NOT NULL OR payload IS NOT NULL);
ALTER TABLE "telegram_messages" ADD CONSTRAINT "telegram_messages_lease_is_whole" CHECK ((leased_by IS NULL) = (leased_until IS NULL));
ALTER TABLE "telegram_messages" ADD CONSTRAINT "telegram_messages_draft_is_whole" CHECK ((draft_id IS NULL) = (ledger_id IS NULL));
ALTER TABLE "invites" ADD CONSTRAINT "invites_used_is_whole" CHECK (used_by IS NULL OR used_at IS NOT NULL);
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_position_not_negative" CHECK ("position" >= 0);
