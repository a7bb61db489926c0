import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126114354 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer_registration" drop constraint if exists "producer_registration_producer_id_unique";`);
    this.addSql(`alter table if exists "producer_identity" drop constraint if exists "producer_identity_producer_id_unique";`);
    this.addSql(`alter table if exists "onboarding_link" drop constraint if exists "onboarding_link_token_hash_unique";`);
    this.addSql(`create table if not exists "onboarding_link" ("id" text not null, "producer_id" text not null, "token_hash" text not null, "issued_by" text not null, "issued_at" timestamptz not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "onboarding_link_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_onboarding_link_producer_id" ON "onboarding_link" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_onboarding_link_token_hash_unique" ON "onboarding_link" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_onboarding_link_deleted_at" ON "onboarding_link" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_identity" ("id" text not null, "producer_id" text not null, "tax_code_cipher" text null, "tax_code_last4" text null, "tax_code_hash" text null, "tax_code_kind" text check ("tax_code_kind" in ('organisation', 'branch', 'personal')) null, "representative_name" text null, "personal_id_cipher" text null, "personal_id_last4" text null, "personal_id_hash" text null, "bank_name" text null, "bank_account_cipher" text null, "bank_account_last4" text null, "bank_account_name" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_identity_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_identity_producer_id_unique" ON "producer_identity" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_identity_tax_code_hash" ON "producer_identity" ("tax_code_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_identity_personal_id_hash" ON "producer_identity" ("personal_id_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_identity_deleted_at" ON "producer_identity" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_registration" ("id" text not null, "producer_id" text not null, "member_id" text null, "seller_id" text null, "channel" text check ("channel" in ('self', 'officer', 'import')) not null, "contact_name" text null, "contact_phone" text null, "street" text null, "product_groups" text[] not null default '{}', "makes_spirits" boolean not null default false, "terms_version" text null, "terms_accepted_at" timestamptz null, "submitted_at" timestamptz null, "reviewer_id" text null, "reviewer_name" text null, "requested" text[] not null default '{}', "request_note" text null, "requested_at" timestamptz null, "decided_at" timestamptz null, "decided_by" text null, "decided_by_name" text null, "reason_code" text null, "reason" text null, "is_sample" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_registration_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_registration_producer_id_unique" ON "producer_registration" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_registration_member_id" ON "producer_registration" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_registration_seller_id" ON "producer_registration" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_registration_deleted_at" ON "producer_registration" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_registration_submitted_at" ON "producer_registration" ("submitted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "requirement" ("id" text not null, "code" text not null, "position" integer not null, "title" text not null, "help" text not null, "kinds" text[] not null default '{}', "groups" text[] not null default '{}', "only_spirits" boolean not null default false, "mandatory" boolean not null default true, "ways" text[] not null, "attestation_months" integer null, "needs_expiry" boolean not null default false, "grace_days" integer not null default 0, "in_force_from" text not null, "in_force_until" text null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "requirement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_requirement_deleted_at" ON "requirement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_requirement_code" ON "requirement" ("code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "requirement_proof" ("id" text not null, "producer_id" text not null, "requirement" text not null, "kind" text check ("kind" in ('document', 'attestation', 'waiver')) not null, "state" text check ("state" in ('waiting', 'accepted', 'refused', 'withdrawn')) not null default 'waiting', "number" text null, "issuer" text null, "issued_on" text null, "expires_on" text null, "file_id" text null, "file_name" text null, "file_mime" text null, "file_size" integer null, "created_by" text not null, "decided_at" timestamptz null, "decided_by" text null, "decided_by_name" text null, "reason" text null, "is_sample" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "requirement_proof_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_requirement_proof_file_id" ON "requirement_proof" ("file_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_requirement_proof_deleted_at" ON "requirement_proof" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_requirement_proof_producer_id_requirement" ON "requirement_proof" ("producer_id", "requirement") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_requirement_proof_expires_on" ON "requirement_proof" ("expires_on") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "verification_appeal" ("id" text not null, "producer_id" text not null, "against" text check ("against" in ('rejected', 'suspended')) not null, "against_decided_by" text null, "against_decided_at" timestamptz not null, "text" text not null, "filed_by" text not null, "filed_at" timestamptz not null, "outcome" text check ("outcome" in ('upheld', 'dismissed')) null, "reason" text null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_appeal_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_verification_appeal_producer_id" ON "verification_appeal" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_verification_appeal_deleted_at" ON "verification_appeal" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "onboarding_link" cascade;`);

    this.addSql(`drop table if exists "producer_identity" cascade;`);

    this.addSql(`drop table if exists "producer_registration" cascade;`);

    this.addSql(`drop table if exists "requirement" cascade;`);

    this.addSql(`drop table if exists "requirement_proof" cascade;`);

    this.addSql(`drop table if exists "verification_appeal" cascade;`);
  }

}
