import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** When a department found nothing behind a suspicion. */
export class Migration20261126182000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "scan_item" add column if not exists "dismissed_at" timestamptz null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "scan_item" drop column if exists "dismissed_at";`)
  }
}
