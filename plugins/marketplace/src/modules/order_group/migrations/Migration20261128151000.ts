import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const on = (columns: string) => `create index if not exists "IDX_group_order_sales" on "group_order" ("seller_id", "placed_at")
      include (${columns}) where deleted_at is null;`

/** Statistics add up a million orders from the index alone, so it holds also what vouchers of a stall took of them. */
export class Migration20261128151000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_group_order_sales";`)
    this.addSql(on(`"state", "item_total", "seller_discount", "id"`))
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_group_order_sales";`)
    this.addSql(on(`"state", "item_total", "id"`))
  }
}
