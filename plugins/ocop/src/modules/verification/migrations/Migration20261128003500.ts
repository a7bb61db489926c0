import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Where who registered is told by e-mail what becomes of it. */
export class Migration20261128003500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "producer_registration" add column if not exists "contact_email" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "producer_registration" drop column if exists "contact_email";`)
  }
}
