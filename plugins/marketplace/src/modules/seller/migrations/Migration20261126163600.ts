import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How a stall is reached by e-mail. */
export class Migration20261126163600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "seller" add column if not exists "email" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "seller" drop column if exists "email";`)
  }
}
