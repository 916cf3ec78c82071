-- AlterTable
ALTER TABLE "drafts" ADD COLUMN     "bot_id" BIGINT;

-- The drafts of before are those of the only bot there was, if there was only one.
UPDATE "drafts" SET "bot_id" = (
  SELECT min("bot_id") FROM "telegram_updates" HAVING count(DISTINCT "bot_id") = 1
) WHERE "chat_id" IS NOT NULL;
