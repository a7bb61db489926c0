import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126154641 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "label_batch" ("id" text not null, "lot_id" text not null, "product_id" text not null, "province_code" text not null, "seller_id" text not null, "kind" text check ("kind" in ('unit', 'lot')) not null, "layout" text check ("layout" in ('a4_24', 'a4_65', 'roll_50x30')) not null, "quantity" integer not null, "first_item" integer null, "last_item" integer null, "lot_path" text not null, "valid_to" text not null, "printed_by" text not null, "printed_by_name" text not null, "printed_at" timestamptz not null, "files_made" integer not null default 0, "written" integer not null default 0, "voided_at" timestamptz null, "voided_by" text null, "void_reason" text null, "is_sample" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "label_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_batch_deleted_at" ON "label_batch" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_batch_lot_id_last_item" ON "label_batch" ("lot_id", "last_item") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_batch_province_code_printed_at" ON "label_batch" ("province_code", "printed_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "label_batch" cascade;`);
  }

}
