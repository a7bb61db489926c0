import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126191705 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_posting_key_unique";`);
    this.addSql(`create table if not exists "ledger_entry" ("id" text not null, "posting_key" text not null, "kind" text not null, "group_order_id" text null, "seller_id" text null, "floor_id" text null, "at" timestamptz not null, "day" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_entry_posting_key_unique" ON "ledger_entry" ("posting_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_group_order_id" ON "ledger_entry" ("group_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_seller_id_day" ON "ledger_entry" ("seller_id", "day") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ledger_entry" cascade;`);
  }

}
