import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122072638 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "operator" drop constraint if exists "operator_user_id_unique";`);
    this.addSql(`alter table if exists "officer" drop constraint if exists "officer_email_unique";`);
    this.addSql(`create table if not exists "officer" ("id" text not null, "name" text not null, "email" text not null, "phone" text null, "agency" text check ("agency" in ('trade', 'agriculture')) not null, "role" text check ("role" in ('officer', 'supervisor', 'council_member', 'auditor')) not null default 'officer', "province_code" text null, "status" text check ("status" in ('active', 'suspended')) not null default 'active', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "officer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_officer_email_unique" ON "officer" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_officer_province_code" ON "officer" ("province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_officer_deleted_at" ON "officer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "operator" ("id" text not null, "user_id" text not null, "status" text check ("status" in ('active', 'suspended')) not null default 'active', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "operator_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_operator_user_id_unique" ON "operator" ("user_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_operator_deleted_at" ON "operator" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "officer" cascade;`);

    this.addSql(`drop table if exists "operator" cascade;`);
  }

}
