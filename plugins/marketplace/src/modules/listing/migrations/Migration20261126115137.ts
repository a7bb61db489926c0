import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126115137 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_screening" drop constraint if exists "listing_screening_revision_id_rules_version_unique";`);
    this.addSql(`alter table if exists "listing_appeal" drop constraint if exists "listing_appeal_listing_id_against_against_at_unique";`);
    this.addSql(`create table if not exists "listing_appeal" ("id" text not null, "listing_id" text not null, "seller_id" text not null, "province_code" text not null, "against" text check ("against" in ('rejected', 'taken_down')) not null, "against_at" timestamptz not null, "against_by" text not null, "against_reason" text not null, "state" text check ("state" in ('opened', 'granted', 'dismissed', 'withdrawn')) not null default 'opened', "words" text not null, "opened_by" text not null, "opened_at" timestamptz not null, "decided_by" text null, "decided_by_name" text null, "decided_at" timestamptz null, "answer" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_appeal_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_appeal_deleted_at" ON "listing_appeal" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_appeal_listing_id_against_against_at_unique" ON "listing_appeal" ("listing_id", "against", "against_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_appeal_province_code_state_opened_at" ON "listing_appeal" ("province_code", "state", "opened_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_appeal_seller_id" ON "listing_appeal" ("seller_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_screening" ("id" text not null, "listing_id" text not null, "revision_id" text not null, "rules_version" text not null, "risk" integer not null, "findings" jsonb not null, "screened_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_screening_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_screening_deleted_at" ON "listing_screening" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_screening_revision_id_rules_version_unique" ON "listing_screening" ("revision_id", "rules_version") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_screening_listing_id" ON "listing_screening" ("listing_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "listing" add column if not exists "taken_down_by" text null, add column if not exists "taken_down_at" timestamptz null, add column if not exists "risk" integer not null default 0, add column if not exists "minimum_age" integer null;`);

    this.addSql(`alter table if exists "listing_picture" add column if not exists "dhash" text null, add column if not exists "dhash_bands" text[] null;`);

    this.addSql(`alter table if exists "listing_revision" add column if not exists "alcohol_percent" real null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_appeal" cascade;`);

    this.addSql(`drop table if exists "listing_screening" cascade;`);

    this.addSql(`alter table if exists "listing" drop column if exists "taken_down_by", drop column if exists "taken_down_at", drop column if exists "risk", drop column if exists "minimum_age";`);

    this.addSql(`alter table if exists "listing_picture" drop column if exists "dhash", drop column if exists "dhash_bands";`);

    this.addSql(`alter table if exists "listing_revision" drop column if exists "alcohol_percent";`);
  }

}
