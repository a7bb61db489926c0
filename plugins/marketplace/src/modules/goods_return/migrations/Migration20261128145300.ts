import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who bought stands with the order. Of a return only the number is asked for, by which its shopper opens it. */
export class Migration20261128145300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "goods_return" drop column if exists "contact_name";`)
    this.addSql(`alter table if exists "goods_return" drop column if exists "contact_email";`)
  }

  // What the columns held does not come back.
  override async down(): Promise<void> {
    this.addSql(`alter table if exists "goods_return" add column if not exists "contact_name" text not null default '';`)
    this.addSql(`alter table if exists "goods_return" add column if not exists "contact_email" text null;`)
  }
}
