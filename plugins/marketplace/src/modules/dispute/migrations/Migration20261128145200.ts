import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The address of who bought stands with the order: whoever decides on a dispute of a gift's giver reads it there, and of others nobody asks. */
export class Migration20261128145200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "dispute" drop column if exists "contact_email";`)
  }

  // What the columns held does not come back.
  override async down(): Promise<void> {
    this.addSql(`alter table if exists "dispute" add column if not exists "contact_email" text null;`)
  }
}
