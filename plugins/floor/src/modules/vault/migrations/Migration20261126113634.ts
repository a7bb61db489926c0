import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126113634 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "private_file" ("id" text not null, "owner_kind" text not null, "owner_id" text not null, "name" text not null, "mime" text check ("mime" in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')) not null, "size" integer not null, "sha256" text not null, "storage_key" text not null, "province_code" text null, "seller_id" text null, "uploaded_by" text not null, "uploaded_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "private_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_private_file_deleted_at" ON "private_file" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_private_file_owner_kind_owner_id" ON "private_file" ("owner_kind", "owner_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "private_file" cascade;`);
  }

}
