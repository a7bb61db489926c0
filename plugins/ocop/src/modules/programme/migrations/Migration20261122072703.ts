import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122072703 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_producer" drop constraint if exists "seller_producer_seller_id_producer_id_unique";`);
    this.addSql(`alter table if exists "product_producer" drop constraint if exists "product_producer_product_id_unique";`);
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_slug_unique";`);
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_number_unique";`);
    this.addSql(`create table if not exists "certificate" ("id" text not null, "number" text not null, "product_id" text null, "producer_id" text null, "product_name" text not null, "stars" integer not null, "decision_number" text not null, "decided_on" text null, "decided_precision" text check ("decided_precision" in ('day', 'year')) not null default 'day', "issuer_level" text check ("issuer_level" in ('district', 'province', 'ministry')) not null, "issuer_name" text not null, "province_code" text not null, "valid_from" text null, "valid_until" text null, "state" text check ("state" in ('recognised', 'renewed', 'upgraded', 'suspended', 'revoked', 'not_recognised')) not null, "source_url" text null, "is_sample" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_number_unique" ON "certificate" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_product_id" ON "certificate" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_producer_id" ON "certificate" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_province_code_valid_until" ON "certificate" ("province_code", "valid_until") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer" ("id" text not null, "slug" text not null, "name" text not null, "kind" text check ("kind" in ('cooperative', 'cooperative_group', 'enterprise', 'household_business', 'farm')) not null, "province_code" text not null, "commune_code" text null, "old_province" text null, "verification_state" text check ("verification_state" in ('draft', 'submitted', 'under_review', 'needs_information', 'verified', 'rejected', 'suspended', 'closed')) not null default 'draft', "verified_on" text null, "story" text null, "picture" text null, "is_sample" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_slug_unique" ON "producer" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_province_code" ON "producer" ("province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_deleted_at" ON "producer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "product_producer" ("id" text not null, "product_id" text not null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_producer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_producer_product_id_unique" ON "product_producer" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_producer_producer_id" ON "product_producer" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_producer_deleted_at" ON "product_producer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_producer" ("id" text not null, "seller_id" text not null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_producer_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_producer_deleted_at" ON "seller_producer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_producer_seller_id_producer_id_unique" ON "seller_producer" ("seller_id", "producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_producer_producer_id" ON "seller_producer" ("producer_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate" cascade;`);

    this.addSql(`drop table if exists "producer" cascade;`);

    this.addSql(`drop table if exists "product_producer" cascade;`);

    this.addSql(`drop table if exists "seller_producer" cascade;`);
  }

}
