import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STATES = "('placed', 'confirmed', 'shipped', 'delivered', 'cancelled')"
const WITH_TRANSFER = "('awaiting_payment', 'placed', 'confirmed', 'shipped', 'delivered', 'cancelled')"
const CHECKS: readonly (readonly [table: string, column: string, before: string, after: string])[] = [
  ["order_group", "payment_method", "('cod')", "('cod', 'vietqr')"],
  ["group_order", "state", STATES, WITH_TRANSFER],
  ["group_order_event", "state", STATES, WITH_TRANSFER],
]

/** Orders that are paid by bank transfer, which wait for their money. */
export class Migration20261126214200 extends Migration {
  override async up(): Promise<void> {
    for (const [table, column, , values] of CHECKS) this.replace(table, column, values)
  }

  override async down(): Promise<void> {
    for (const [table, column, values] of CHECKS) this.replace(table, column, values)
  }

  private replace(table: string, column: string, values: string): void {
    const name = `${table}_${column}_check`
    this.addSql(`alter table "${table}" drop constraint if exists "${name}";`)
    this.addSql(`alter table "${table}" add constraint "${name}" check ("${column}" in ${values});`)
  }
}
