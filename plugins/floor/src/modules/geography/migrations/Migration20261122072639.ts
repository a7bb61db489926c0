import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122072639 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "administrative_succession" drop constraint if exists "administrative_succession_from_unit_id_to_unit_id_unique";`);
    this.addSql(`create table if not exists "administrative_succession" ("id" text not null, "from_unit_id" text not null, "to_unit_id" text not null, "divided" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "administrative_succession_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_administrative_succession_deleted_at" ON "administrative_succession" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_administrative_succession_from_unit_id_to_unit_id_unique" ON "administrative_succession" ("from_unit_id", "to_unit_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_administrative_succession_to_unit_id" ON "administrative_succession" ("to_unit_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "administrative_unit" ("id" text not null, "code" text not null, "level" text check ("level" in ('province', 'district', 'commune')) not null, "kind" text not null, "full_name" text not null, "name" text not null, "folded_name" text not null, "slug" text null, "parent_id" text null, "province_id" text not null, "valid_from" text not null, "valid_to" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "administrative_unit_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_administrative_unit_deleted_at" ON "administrative_unit" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_administrative_unit_level_province_id_folded_name" ON "administrative_unit" ("level", "province_id", "folded_name") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_administrative_unit_level_folded_name" ON "administrative_unit" ("level", "folded_name") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_administrative_unit_parent_id" ON "administrative_unit" ("parent_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "administrative_succession" cascade;`);

    this.addSql(`drop table if exists "administrative_unit" cascade;`);
  }

}
