import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122072654 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_revision" drop constraint if exists "listing_revision_listing_id_number_unique";`);
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(`create table if not exists "listing" ("id" text not null, "product_id" text null, "variant_id" text null, "seller_id" text not null, "province_code" text not null, "state" text check ("state" in ('draft', 'submitted', 'changes_requested', 'approved', 'changed', 'rejected', 'taken_down', 'closed')) not null default 'draft', "sales_mode" text check ("sales_mode" in ('sale', 'contact_only', 'catalogue_only')) not null default 'sale', "group_code" text not null, "price" numeric not null, "stock" integer not null default 0, "current_revision_id" text null, "approved_revision_id" text null, "submitted_at" timestamptz null, "is_sample" boolean not null default false, "source_url" text null, "raw_price" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_seller_id" ON "listing" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_province_code_state_submitted_at" ON "listing" ("province_code", "state", "submitted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_revision" ("id" text not null, "listing_id" text not null, "number" integer not null, "name" text not null, "description" text not null, "ingredients" text null, "storage_note" text null, "shelf_life" text null, "group_code" text not null, "unit" text not null, "weight_grams" integer not null, "pictures" text[] not null, "producer_id" text null, "written_by" text not null, "written_at" timestamptz not null, "decision" text check ("decision" in ('approved', 'rejected', 'changes_requested')) null, "decided_by" text null, "decided_at" timestamptz null, "reason_code" text null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_revision_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_revision_deleted_at" ON "listing_revision" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_revision_listing_id_number_unique" ON "listing_revision" ("listing_id", "number") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing" cascade;`);

    this.addSql(`drop table if exists "listing_revision" cascade;`);
  }

}
