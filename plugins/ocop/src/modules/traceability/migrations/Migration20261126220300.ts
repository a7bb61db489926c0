import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126220300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "lot_file" ("id" text not null, "lot_id" text not null, "private_file_id" text not null, "name" text not null, "mime" text not null, "size" integer not null, "added_by" text not null, "added_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lot_file_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_file_lot_id" ON "lot_file" ("lot_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_file_deleted_at" ON "lot_file" ("deleted_at") WHERE deleted_at IS NULL;`)
    // What was shown as evidence stays as it was.
    this.addSql(`create trigger "lot_file_append_only" before update or delete on "lot_file"
      for each row execute function "traceability_refuse_change"();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "lot_file" cascade;`)
  }
}
