import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126115136 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_group" add column if not exists "confirmed_age" integer null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_group" drop column if exists "confirmed_age";`);
  }

}
