import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Which phones kept their name, and when one last said where it is; suspicions by their date. */
export class Migration20261126163100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "scan_device" add column if not exists "came_back" boolean not null default false,
      add column if not exists "placed_on" text null;`)
    this.addSql(`create index if not exists "IDX_scan_item_suspected_at" on "scan_item" ("suspected_at")
      where suspected_at is not null and deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_scan_item_suspected_at";`)
    this.addSql(`alter table if exists "scan_device" drop column if exists "came_back", drop column if exists "placed_on";`)
  }
}
