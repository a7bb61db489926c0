import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What a seller sold in a period, read from the index alone: statistics add up a million orders. */
export class Migration20261126123000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_group_order_sales" on "group_order" ("seller_id", "placed_at")
      include ("state", "item_total", "id") where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_group_order_sales";`)
  }
}
