import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126113635 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "notice_read" drop constraint if exists "notice_read_reader_id_notice_id_unique";`);
    this.addSql(`alter table if exists "notice_delivery" drop constraint if exists "notice_delivery_notice_id_channel_address_unique";`);
    this.addSql(`alter table if exists "notice" drop constraint if exists "notice_dedupe_key_unique";`);
    this.addSql(`create table if not exists "notice" ("id" text not null, "at" timestamptz not null, "topic" text not null, "to_kind" text check ("to_kind" in ('seller', 'member', 'department', 'officer', 'person')) not null, "to_id" text null, "to_province_code" text null, "to_agency" text check ("to_agency" in ('trade', 'agriculture')) null, "to_name" text null, "to_phone" text null, "to_email" text null, "title" text not null, "body" text not null, "href" text null, "province_code" text null, "dedupe_key" text null, "addressed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_dedupe_key_unique" ON "notice" ("dedupe_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_deleted_at" ON "notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_to_id_at" ON "notice" ("to_id", "at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_to_province_code_to_agency_at" ON "notice" ("to_province_code", "to_agency", "at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_unaddressed" ON "notice" ("at") WHERE addressed_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "notice_delivery" ("id" text not null, "notice_id" text not null, "channel" text check ("channel" in ('email', 'sms', 'zns')) not null, "address" text not null, "state" text check ("state" in ('pending', 'sending', 'sent', 'failed', 'unknown', 'not_configured')) not null default 'pending', "attempts" integer not null default 0, "due_at" timestamptz not null, "sent_at" timestamptz null, "last_error" text null, "cost" numeric null, "raw_cost" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_delivery_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_delivery_deleted_at" ON "notice_delivery" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_delivery_notice_id_channel_address_unique" ON "notice_delivery" ("notice_id", "channel", "address") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_delivery_state_due_at" ON "notice_delivery" ("state", "due_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_delivery_paid" ON "notice_delivery" ("channel", "sent_at") WHERE cost IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "notice_read" ("id" text not null, "notice_id" text not null, "reader_id" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_read_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_read_deleted_at" ON "notice_read" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_read_reader_id_notice_id_unique" ON "notice_read" ("reader_id", "notice_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "notice" cascade;`);

    this.addSql(`drop table if exists "notice_delivery" cascade;`);

    this.addSql(`drop table if exists "notice_read" cascade;`);
  }

}
