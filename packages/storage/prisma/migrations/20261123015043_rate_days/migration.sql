-- CreateTable
CREATE TABLE "rate_days" (
    "source" TEXT NOT NULL,
    "rate_date" DATE NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "is_published" BOOLEAN NOT NULL,

    CONSTRAINT "rate_days_pkey" PRIMARY KEY ("source","rate_date")
);
