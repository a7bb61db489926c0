import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126113839 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "recognition_import_line" drop constraint if exists "recognition_import_line_import_id_row_unique";`);
    this.addSql(`create table if not exists "certificate_notice" ("id" text not null, "certificate_id" text not null, "province_code" text not null, "kind" text check ("kind" in ('suspended', 'revoked', 'restored')) not null, "ground" text check ("ground" in ('process_changed', 'food_safety', 'production_stopped', 'no_traceability', 'false_dossier', 'producer_request', 'other')) null, "decision_number" text not null, "decided_on" text not null, "note" text null, "published_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_notice_certificate_id" ON "certificate_notice" ("certificate_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_notice_deleted_at" ON "certificate_notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_notice_province_code_published_at" ON "certificate_notice" ("province_code", "published_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "recognition_decision" ("id" text not null, "number" text not null, "issuer_level" text check ("issuer_level" in ('district', 'province', 'ministry')) not null, "issuer_name" text not null, "decided_on" text null, "decided_precision" text check ("decided_precision" in ('day', 'year')) not null default 'day', "province_code" text not null, "file_id" text null, "import_id" text null, "is_sample" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recognition_decision_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recognition_decision_import_id" ON "recognition_decision" ("import_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recognition_decision_deleted_at" ON "recognition_decision" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recognition_decision_province_code_decided_on" ON "recognition_decision" ("province_code", "decided_on") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "recognition_import" ("id" text not null, "province_code" text not null, "file_name" text not null, "sha256" text not null, "state" text check ("state" in ('checked', 'committed', 'undone')) not null default 'checked', "row_count" integer not null, "uploaded_by" text not null, "uploaded_at" timestamptz not null, "committed_at" timestamptz null, "undone_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recognition_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recognition_import_province_code" ON "recognition_import" ("province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recognition_import_deleted_at" ON "recognition_import" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "recognition_import_line" ("id" text not null, "import_id" text not null, "row" integer not null, "cells" jsonb not null, "chosen_product_id" text null, "left_out" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recognition_import_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recognition_import_line_deleted_at" ON "recognition_import_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_recognition_import_line_import_id_row_unique" ON "recognition_import_line" ("import_id", "row") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "certificate" add column if not exists "score_a" real null, add column if not exists "score_b" real null, add column if not exists "score_c" real null, add column if not exists "decision_id" text null, add column if not exists "renewed_from_id" text null, add column if not exists "replaced_from" text null, add column if not exists "import_id" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_decision_id" ON "certificate" ("decision_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_import_id" ON "certificate" ("import_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate_notice" cascade;`);

    this.addSql(`drop table if exists "recognition_decision" cascade;`);

    this.addSql(`drop table if exists "recognition_import" cascade;`);

    this.addSql(`drop table if exists "recognition_import_line" cascade;`);

    this.addSql(`drop index if exists "IDX_certificate_decision_id";`);
    this.addSql(`drop index if exists "IDX_certificate_import_id";`);
    this.addSql(`alter table if exists "certificate" drop column if exists "score_a", drop column if exists "score_b", drop column if exists "score_c", drop column if exists "decision_id", drop column if exists "renewed_from_id", drop column if exists "replaced_from", drop column if exists "import_id";`);
  }

}
