-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('de', 'en', 'ru', 'fr');

-- CreateEnum
CREATE TYPE "RoleName" AS ENUM ('coordinator', 'administrator');

-- CreateEnum
CREATE TYPE "AppealStatus" AS ENUM ('draft', 'open', 'closed', 'delivered', 'archived');

-- CreateEnum
CREATE TYPE "SignatureOrigin" AS ENUM ('signed', 'carried_over');

-- CreateEnum
CREATE TYPE "SignatureStatus" AS ENUM ('pending', 'changes_requested', 'approved', 'rejected', 'withdrawn', 'revoked', 'joined');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('public', 'recipients', 'counted');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('ngo', 'network', 'faith', 'union', 'academic', 'media', 'other');

-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('approve', 'reject', 'request_changes', 'revoke', 'reopen', 'undo');

-- CreateEnum
CREATE TYPE "MailKind" AS ENUM ('sign_in', 'receipt', 'approved', 'rejected', 'changes_requested', 'revoked');

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" TIMESTAMPTZ(3),
    "name" TEXT,
    "image" TEXT,
    "locale" "Locale" NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "session_token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_request" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "next" TEXT NOT NULL,
    "browser_secret_hash" TEXT NOT NULL,
    "token_hash" TEXT,
    "code_hash" TEXT,
    "asker_tries" INTEGER NOT NULL DEFAULT 0,
    "other_tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "consumed_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "RoleName" NOT NULL,
    "appeal_id" UUID,
    "granted_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appeal" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "AppealStatus" NOT NULL DEFAULT 'draft',
    "featured" BOOLEAN NOT NULL DEFAULT false,
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Berlin',
    "current_version" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "addressee" (
    "id" UUID NOT NULL,
    "appeal_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "names" JSONB NOT NULL,

    CONSTRAINT "addressee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appeal_text" (
    "id" UUID NOT NULL,
    "appeal_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "locale" "Locale" NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "sha256" TEXT NOT NULL,

    CONSTRAINT "appeal_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appeal_counts" (
    "appeal_id" UUID NOT NULL,
    "named" INTEGER NOT NULL DEFAULT 0,
    "protected" INTEGER NOT NULL DEFAULT 0,
    "protected_published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "appeal_counts_pkey" PRIMARY KEY ("appeal_id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "created_by_id" UUID,
    "name_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "representative" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "function" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "updates" BOOLEAN NOT NULL DEFAULT false,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "representative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signature" (
    "id" UUID NOT NULL,
    "appeal_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "origin" "SignatureOrigin" NOT NULL DEFAULT 'signed',
    "status" "SignatureStatus" NOT NULL DEFAULT 'pending',
    "visibility" "Visibility" NOT NULL,
    "reference" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "latest_submission_id" UUID NOT NULL,
    "joined_to_id" UUID,
    "joined_from" "SignatureStatus",
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "signature_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "origin" "SignatureOrigin" NOT NULL DEFAULT 'signed',
    "appeal_text_id" UUID,
    "submitted_by_id" UUID,
    "locale" "Locale" NOT NULL,
    "organisation_name" TEXT NOT NULL,
    "name_latin" TEXT,
    "acronym" TEXT,
    "country" CHAR(2) NOT NULL,
    "city" TEXT,
    "website" TEXT,
    "kind" "OrganisationKind" NOT NULL,
    "visibility" "Visibility" NOT NULL,
    "risk_understood" BOOLEAN NOT NULL DEFAULT false,
    "statement" TEXT,
    "search_key" TEXT NOT NULL,
    "consent_version" TEXT,
    "updates" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "signature_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "coordinator_id" UUID NOT NULL,
    "outcome" "DecisionOutcome" NOT NULL,
    "reason_code" TEXT NOT NULL,
    "message" TEXT,
    "note" TEXT,
    "evidence" JSONB NOT NULL,
    "revision" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "public_entry" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "appeal_id" UUID NOT NULL,
    "signature_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "origin" "SignatureOrigin" NOT NULL,
    "name" TEXT NOT NULL,
    "name_latin" TEXT,
    "acronym" TEXT,
    "search_key" TEXT NOT NULL,
    "sort_native" TEXT NOT NULL,
    "sort_latin" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "city" TEXT,
    "kind" "OrganisationKind" NOT NULL,
    "website" TEXT,
    "statement" TEXT,
    "listed_on" DATE NOT NULL,

    CONSTRAINT "public_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication_generation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "generation" BIGINT NOT NULL DEFAULT 0,
    "removals" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "publication_generation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outgoing_mail" (
    "id" UUID NOT NULL,
    "kind" "MailKind" NOT NULL,
    "locale" "Locale" NOT NULL,
    "sign_in_request_id" UUID,
    "signature_id" UUID,
    "decision_id" UUID,
    "recipient_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "dropped_at" TIMESTAMPTZ(3),

    CONSTRAINT "outgoing_mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_session_token_key" ON "session"("session_token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "session_expires_idx" ON "session"("expires");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_request_browser_secret_hash_key" ON "sign_in_request"("browser_secret_hash");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_request_token_hash_key" ON "sign_in_request"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_request_created_at_idx" ON "sign_in_request"("created_at");

-- CreateIndex
CREATE INDEX "sign_in_request_email_created_at_idx" ON "sign_in_request"("email", "created_at");

-- CreateIndex
CREATE INDEX "role_user_id_idx" ON "role"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_slug_key" ON "appeal"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "addressee_appeal_id_position_key" ON "addressee"("appeal_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "addressee_appeal_id_code_key" ON "addressee"("appeal_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_text_appeal_id_version_locale_key" ON "appeal_text"("appeal_id", "version", "locale");

-- CreateIndex
CREATE INDEX "organisation_name_key_idx" ON "organisation"("name_key");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_created_by_id_name_key_key" ON "organisation"("created_by_id", "name_key");

-- CreateIndex
CREATE INDEX "representative_user_id_idx" ON "representative"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "representative_organisation_id_user_id_key" ON "representative"("organisation_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "signature_reference_key" ON "signature"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "signature_latest_submission_id_key" ON "signature"("latest_submission_id");

-- CreateIndex
CREATE INDEX "signature_appeal_id_status_status_since_id_idx" ON "signature"("appeal_id", "status", "status_since", "id");

-- CreateIndex
CREATE INDEX "signature_organisation_id_idx" ON "signature"("organisation_id");

-- CreateIndex
CREATE INDEX "signature_joined_to_id_idx" ON "signature"("joined_to_id");

-- CreateIndex
CREATE UNIQUE INDEX "signature_appeal_id_organisation_id_key" ON "signature"("appeal_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_signature_id_number_key" ON "submission"("signature_id", "number");

-- CreateIndex
CREATE INDEX "decision_created_at_idx" ON "decision"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "decision_signature_id_revision_key" ON "decision"("signature_id", "revision");

-- CreateIndex
CREATE INDEX "event_subject_type_subject_id_id_idx" ON "event"("subject_type", "subject_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "public_entry_slug_key" ON "public_entry"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "public_entry_signature_id_key" ON "public_entry"("signature_id");

-- CreateIndex
CREATE INDEX "public_entry_appeal_id_listed_on_id_idx" ON "public_entry"("appeal_id", "listed_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "public_entry_submission_id_idx" ON "public_entry"("submission_id");

-- CreateIndex
CREATE INDEX "outgoing_mail_signature_id_idx" ON "outgoing_mail"("signature_id");

-- CreateIndex
CREATE INDEX "outgoing_mail_recipient_id_idx" ON "outgoing_mail"("recipient_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role" ADD CONSTRAINT "role_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role" ADD CONSTRAINT "role_granted_by_id_fkey" FOREIGN KEY ("granted_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role" ADD CONSTRAINT "role_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_text" ADD CONSTRAINT "appeal_text_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_counts" ADD CONSTRAINT "appeal_counts_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representative" ADD CONSTRAINT "representative_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representative" ADD CONSTRAINT "representative_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_latest_submission_id_fkey" FOREIGN KEY ("latest_submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_joined_to_id_fkey" FOREIGN KEY ("joined_to_id") REFERENCES "signature"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_signature_id_fkey" FOREIGN KEY ("signature_id") REFERENCES "signature"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_appeal_text_id_fkey" FOREIGN KEY ("appeal_text_id") REFERENCES "appeal_text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_signature_id_fkey" FOREIGN KEY ("signature_id") REFERENCES "signature"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_coordinator_id_fkey" FOREIGN KEY ("coordinator_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_entry" ADD CONSTRAINT "public_entry_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_entry" ADD CONSTRAINT "public_entry_signature_id_fkey" FOREIGN KEY ("signature_id") REFERENCES "signature"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_entry" ADD CONSTRAINT "public_entry_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_sign_in_request_id_fkey" FOREIGN KEY ("sign_in_request_id") REFERENCES "sign_in_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_signature_id_fkey" FOREIGN KEY ("signature_id") REFERENCES "signature"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

