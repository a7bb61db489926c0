import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126150408 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lot" drop constraint if exists "lot_product_id_lot_number_unique";`);
    this.addSql(`alter table if exists "trace_link" drop constraint if exists "trace_link_event_id_from_lot_id_to_lot_id_unique";`);
    this.addSql(`alter table if exists "trace_confirmation" drop constraint if exists "trace_confirmation_event_id_confirmed_by_unique";`);
    this.addSql(`alter table if exists "product_identifier" drop constraint if exists "product_identifier_scheme_value_unique";`);
    this.addSql(`create table if not exists "lot_correction" ("id" text not null, "lot_id" text not null, "field" text not null, "before" text null, "after" text null, "reason" text not null, "corrected_by" text not null, "corrected_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lot_correction_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_correction_deleted_at" ON "lot_correction" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_correction_lot_id_corrected_at" ON "lot_correction" ("lot_id", "corrected_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "product_identifier" ("id" text not null, "product_id" text not null, "producer_id" text not null, "scheme" text check ("scheme" in ('gs1', 'platform', 'national')) not null, "value" text not null, "retired_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_identifier_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_identifier_deleted_at" ON "product_identifier" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_identifier_scheme_value_unique" ON "product_identifier" ("scheme", "value") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_identifier_product_id" ON "product_identifier" ("product_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "trace_confirmation" ("id" text not null, "event_id" text not null, "confirmed_by" text not null, "officer_id" text not null, "note" text null, "confirmed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "trace_confirmation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_confirmation_deleted_at" ON "trace_confirmation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trace_confirmation_event_id_confirmed_by_unique" ON "trace_confirmation" ("event_id", "confirmed_by") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "trace_link" ("id" text not null, "event_id" text not null, "from_lot_id" text not null, "to_lot_id" text not null, "kind" text check ("kind" in ('transformation', 'aggregation')) not null, "quantity" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "trace_link_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_link_deleted_at" ON "trace_link" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trace_link_event_id_from_lot_id_to_lot_id_unique" ON "trace_link" ("event_id", "from_lot_id", "to_lot_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_link_from_lot_id" ON "trace_link" ("from_lot_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_link_to_lot_id" ON "trace_link" ("to_lot_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "lot" add column if not exists "kind" text check ("kind" in ('goods', 'material', 'box')) not null default 'goods', add column if not exists "lot_number" text null, add column if not exists "name" text null, add column if not exists "seller_id" text null, add column if not exists "brand" text null, add column if not exists "standards" text null, add column if not exists "origin_commune_code" text null, add column if not exists "origin_place" text null, add column if not exists "origin_geo" text null, add column if not exists "supplier" text null, add column if not exists "pictures" text[] not null default '{}', add column if not exists "declared_by" text null;`);
    this.addSql(`alter table if exists "lot" alter column "product_id" type text using ("product_id"::text);`);
    this.addSql(`alter table if exists "lot" alter column "product_id" drop not null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_product_id_lot_number_unique" ON "lot" ("product_id", "lot_number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_province_code_made_on" ON "lot" ("province_code", "made_on") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_seller_id_made_on" ON "lot" ("seller_id", "made_on") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "trace_event" add column if not exists "correction_reason" text null, add column if not exists "corrective_event_id" text null, add column if not exists "disposition" text null, add column if not exists "geo" text null, add column if not exists "party" text null, add column if not exists "document" text null, add column if not exists "pictures" text[] not null default '{}';`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "lot_correction" cascade;`);

    this.addSql(`drop table if exists "product_identifier" cascade;`);

    this.addSql(`drop table if exists "trace_confirmation" cascade;`);

    this.addSql(`drop table if exists "trace_link" cascade;`);

    this.addSql(`drop index if exists "IDX_lot_product_id_lot_number_unique";`);
    this.addSql(`drop index if exists "IDX_lot_province_code_made_on";`);
    this.addSql(`drop index if exists "IDX_lot_seller_id_made_on";`);
    this.addSql(`alter table if exists "lot" drop column if exists "kind", drop column if exists "lot_number", drop column if exists "name", drop column if exists "seller_id", drop column if exists "brand", drop column if exists "standards", drop column if exists "origin_commune_code", drop column if exists "origin_place", drop column if exists "origin_geo", drop column if exists "supplier", drop column if exists "pictures", drop column if exists "declared_by";`);

    this.addSql(`alter table if exists "lot" alter column "product_id" type text using ("product_id"::text);`);
    this.addSql(`alter table if exists "lot" alter column "product_id" set not null;`);

    this.addSql(`alter table if exists "trace_event" drop column if exists "correction_reason", drop column if exists "corrective_event_id", drop column if exists "disposition", drop column if exists "geo", drop column if exists "party", drop column if exists "document", drop column if exists "pictures";`);
  }

}
