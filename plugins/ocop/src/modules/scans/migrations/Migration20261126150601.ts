import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126150601 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "scan_item" drop constraint if exists "scan_item_lot_id_item_unique";`);
    this.addSql(`alter table if exists "scan_device" drop constraint if exists "scan_device_lot_id_item_device_unique";`);
    this.addSql(`alter table if exists "scan_day" drop constraint if exists "scan_day_lot_id_day_province_code_unique";`);
    this.addSql(`create table if not exists "scan_day" ("id" text not null, "lot_id" text not null, "day" text not null, "province_code" text not null default '', "scans" integer not null default 0, "first" integer not null default 0, "forged" integer not null default 0, "voided" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "scan_day_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_scan_day_deleted_at" ON "scan_day" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_scan_day_lot_id_day_province_code_unique" ON "scan_day" ("lot_id", "day", "province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_scan_day_day" ON "scan_day" ("day") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "scan_device" ("id" text not null, "lot_id" text not null, "item" integer not null, "device" text not null, "last_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "scan_device_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_scan_device_deleted_at" ON "scan_device" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_scan_device_lot_id_item_device_unique" ON "scan_device" ("lot_id", "item", "device") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_scan_device_last_at" ON "scan_device" ("last_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "scan_item" ("id" text not null, "lot_id" text not null, "item" integer not null, "count" integer not null, "first_at" timestamptz not null, "last_at" timestamptz not null, "devices" integer not null default 0, "suspicion" text check ("suspicion" in ('speed', 'devices')) null, "suspected_at" timestamptz null, "latitude" real null, "longitude" real null, "located_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "scan_item_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_scan_item_deleted_at" ON "scan_item" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_scan_item_lot_id_item_unique" ON "scan_item" ("lot_id", "item") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_scan_item_lot_id_suspected_at" ON "scan_item" ("lot_id", "suspected_at") WHERE suspected_at is not null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_scan_item_located_at" ON "scan_item" ("located_at") WHERE located_at is not null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "scan_day" cascade;`);

    this.addSql(`drop table if exists "scan_device" cascade;`);

    this.addSql(`drop table if exists "scan_item" cascade;`);
  }

}
