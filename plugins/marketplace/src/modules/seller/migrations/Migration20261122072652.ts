import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122072652 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_membership" drop constraint if exists "seller_membership_seller_id_member_id_unique";`);
    this.addSql(`alter table if exists "seller_member" drop constraint if exists "seller_member_phone_unique";`);
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_slug_unique";`);
    this.addSql(`create table if not exists "seller" ("id" text not null, "slug" text not null, "name" text not null, "kind" text check ("kind" in ('cooperative', 'cooperative_group', 'enterprise', 'household_business', 'farm')) not null, "province_code" text not null, "commune_code" text null, "street" text null, "phone" text null, "story" text null, "status" text check ("status" in ('active', 'suspended', 'closed')) not null default 'active', "joined_on" text not null, "stock_location_id" text null, "shipping_profile_id" text null, "is_sample" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_slug_unique" ON "seller" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_province_code" ON "seller" ("province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_deleted_at" ON "seller" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_member" ("id" text not null, "name" text not null, "phone" text not null, "email" text null, "status" text check ("status" in ('active', 'suspended')) not null default 'active', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_member_phone_unique" ON "seller_member" ("phone") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_member_deleted_at" ON "seller_member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_membership" ("id" text not null, "seller_id" text not null, "member_id" text not null, "role" text check ("role" in ('owner', 'sales', 'packing', 'accountant')) not null, "status" text check ("status" in ('active', 'suspended')) not null default 'active', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_membership_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_membership_deleted_at" ON "seller_membership" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_membership_seller_id_member_id_unique" ON "seller_membership" ("seller_id", "member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_membership_member_id" ON "seller_membership" ("member_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller" cascade;`);

    this.addSql(`drop table if exists "seller_member" cascade;`);

    this.addSql(`drop table if exists "seller_membership" cascade;`);
  }

}
