import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What an order lost to vouchers is mostly summed with what went back of it, which the unique index leaves out. */
export class Migration20261128114500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_order_discount_order" on "order_discount" ("group_order_id");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_discount_order";`)
  }
}
