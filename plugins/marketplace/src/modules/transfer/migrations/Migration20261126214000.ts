import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126214000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "stall_account" drop constraint if exists "stall_account_seller_id_unique";`);
    this.addSql(`create table if not exists "stall_account" ("id" text not null, "seller_id" text not null, "bank_bin" text not null, "account_number" text not null, "holder_name" text not null, "is_sample" boolean not null default false, "changed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stall_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stall_account_seller_id_unique" ON "stall_account" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stall_account_account_number" ON "stall_account" ("account_number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stall_account_deleted_at" ON "stall_account" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stall_account" cascade;`);
  }

}
