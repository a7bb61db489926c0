import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127162001 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "voucher" drop constraint if exists "voucher_code_unique";`);
    this.addSql(`create table if not exists "voucher" ("id" text not null, "code" text not null, "bearer" text check ("bearer" in ('seller', 'floor')) not null, "seller_id" text null, "floor_id" text not null, "province_code" text not null, "kind" text check ("kind" in ('fixed', 'percent', 'free_shipping')) not null, "amount" integer null, "percent" integer null, "most" integer null, "min_spend" integer not null, "valid_from" text not null, "valid_to" text not null, "total_uses" integer null, "uses_per_person" integer null, "is_shown" boolean not null default false, "made_at" timestamptz not null, "stopped_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "voucher_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_voucher_code_unique" ON "voucher" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_deleted_at" ON "voucher" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_seller_id_made_at" ON "voucher" ("seller_id", "made_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_floor_id_made_at" ON "voucher" ("floor_id", "made_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "voucher" cascade;`);
  }

}
