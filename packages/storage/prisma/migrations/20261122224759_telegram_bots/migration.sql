-- CreateTable
CREATE TABLE "telegram_bots" (
    "bot_id" BIGINT NOT NULL,
    "ownerships" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "telegram_bots_pkey" PRIMARY KEY ("bot_id")
);

-- The code that made today's owners has been used.
INSERT INTO "telegram_bots" ("bot_id", "ownerships")
SELECT "bot_id", 1 FROM "telegram_access" WHERE "role" = 'owner';
