import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126152825 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "packing_choice" drop constraint if exists "packing_choice_group_order_id_item_id_lot_id_unique";`);
    this.addSql(`create table if not exists "packing_choice" ("id" text not null, "group_order_id" text not null, "item_id" text not null, "lot_id" text not null, "quantity" integer not null, "reason" text null, "chosen_by" text not null, "chosen_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_choice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_packing_choice_deleted_at" ON "packing_choice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_choice_group_order_id_item_id_lot_id_unique" ON "packing_choice" ("group_order_id", "item_id", "lot_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_packing_choice_lot_id" ON "packing_choice" ("lot_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "packing_choice" cascade;`);
  }

}
