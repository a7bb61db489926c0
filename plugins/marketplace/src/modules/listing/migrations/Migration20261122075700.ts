import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122075700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "listing_picture" ("id" text not null, "seller_id" text not null, "url" text not null, "file_id" text not null, "uploaded_by" text not null, "uploaded_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_picture_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_picture_deleted_at" ON "listing_picture" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_picture_seller_id_url_unique" ON "listing_picture" ("seller_id", "url") WHERE deleted_at IS NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_picture" cascade;`)
  }
}
