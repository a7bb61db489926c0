import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127020101 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "label_void" ("id" text not null, "batch_id" text not null, "lot_id" text not null, "first_item" integer not null, "last_item" integer not null, "reason" text not null, "voided_by" text not null, "voided_by_name" text not null, "voided_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "label_void_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_void_deleted_at" ON "label_void" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_void_batch_id" ON "label_void" ("batch_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_void_lot_id_last_item" ON "label_void" ("lot_id", "last_item") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "label_void" cascade;`);
  }

}
