import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126115300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "order_group"
      add constraint "order_group_confirmed_age" check (confirmed_age between 1 and 120);`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "order_group" drop constraint if exists "order_group_confirmed_age";`)
  }
}
