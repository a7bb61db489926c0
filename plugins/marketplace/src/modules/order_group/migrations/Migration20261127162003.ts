import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const ZERO = `'{"value":"0","precision":20}'`
const CHECK = (check: string) => [
  `alter table "group_order" drop constraint if exists "CK_group_order_total";`,
  `alter table "group_order" add constraint "CK_group_order_total" check (item_total >= 0 and shipping_total >= 0 and ${check});`,
]

/** What vouchers took of an order, by who bears them; what the shopper pays is goods and shipping less that, in the database too. */
export class Migration20261127162003 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "group_order" add column if not exists "seller_discount" numeric not null default 0,
      add column if not exists "floor_discount" numeric not null default 0,
      add column if not exists "raw_seller_discount" jsonb not null default ${ZERO},
      add column if not exists "raw_floor_discount" jsonb not null default ${ZERO};`)
    this.addSql(`alter table "group_order" add constraint "CK_group_order_discounts" check (seller_discount >= 0 and floor_discount >= 0
      and seller_discount = trunc(seller_discount) and floor_discount = trunc(floor_discount));`)
    for (const statement of CHECK("total >= 0 and total = item_total + shipping_total - seller_discount - floor_discount"))
      this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of CHECK("total = item_total + shipping_total")) this.addSql(statement)
    this.addSql(`alter table if exists "group_order" drop constraint if exists "CK_group_order_discounts", drop column if exists "seller_discount",
      drop column if exists "floor_discount", drop column if exists "raw_seller_discount", drop column if exists "raw_floor_discount";`)
  }
}
