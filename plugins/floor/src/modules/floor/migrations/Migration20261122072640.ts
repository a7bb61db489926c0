import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122072640 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "floor" drop constraint if exists "floor_province_code_unique";`);
    this.addSql(`alter table if exists "floor" drop constraint if exists "floor_slug_unique";`);
    this.addSql(`create table if not exists "floor" ("id" text not null, "slug" text not null, "province_code" text not null, "name" text not null, "province_name" text not null, "department_name" text not null, "department_phone" text not null, "department_email" text not null, "department_address" text not null, "settlement_mode" text check ("settlement_mode" in ('direct', 'collected')) not null default 'direct', "sales_channel_id" text not null, "old_names" text[] not null, "is_sample" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "floor_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_floor_slug_unique" ON "floor" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_floor_province_code_unique" ON "floor" ("province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_floor_deleted_at" ON "floor" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "floor" cascade;`);
  }

}
