import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Amounts are whole dong, and what an order costs is its goods and its shipping: the database holds both, whoever writes. */
const CHECKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  order_group: { CK_order_group_total: "total = trunc(total) and total >= 0" },
  group_order: {
    CK_group_order_whole: "item_total = trunc(item_total) and shipping_total = trunc(shipping_total)",
    CK_group_order_total: "item_total >= 0 and shipping_total >= 0 and total = item_total + shipping_total",
  },
  payment_share: {
    CK_payment_share_whole:
      "authorised = trunc(authorised) and captured = trunc(captured) and refunded = trunc(refunded)",
    CK_payment_share_range:
      "authorised >= 0 and captured >= 0 and captured <= authorised and refunded >= 0 and refunded <= captured",
  },
  fulfillment_lot: { CK_fulfillment_lot_quantity: "quantity > 0" },
}

export class Migration20261122075001 extends Migration {
  override async up(): Promise<void> {
    for (const [table, checks] of Object.entries(CHECKS)) {
      for (const [name, check] of Object.entries(checks)) {
        this.addSql(`alter table "${table}" drop constraint if exists "${name}";`)
        this.addSql(`alter table "${table}" add constraint "${name}" check (${check});`)
      }
    }
  }

  override async down(): Promise<void> {
    for (const [table, checks] of Object.entries(CHECKS)) {
      for (const name of Object.keys(checks)) this.addSql(`alter table "${table}" drop constraint if exists "${name}";`)
    }
  }
}
