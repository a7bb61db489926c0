import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was in stock of a lot when its sale was stopped: an approval takes it out of stock, so it is written down before. */
export class Migration20261128004500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "recall_stock" ("id" text not null, "recall_id" text not null, "lot_id" text not null,
      "in_stock" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "recall_stock_pkey" primary key ("id"));`)
    this.addSql(`create index if not exists "IDX_recall_stock_deleted_at" on "recall_stock" ("deleted_at") where deleted_at is null;`)
    this.addSql(`create unique index if not exists "IDX_recall_stock_recall_id_lot_id_unique" on "recall_stock" ("recall_id", "lot_id")
      where deleted_at is null;`)
    this.addSql(`create trigger "recall_stock_append_only" before update or delete on "recall_stock" for each row
      execute function "recall_refuse_change"();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "recall_stock" cascade;`)
  }
}
