import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { VOUCHER_DOWN, VOUCHER_UP } from "../../../lib/vouchers/voucher-tables"

/** What the database itself holds vouchers to, who used them, and what they took. */
export class Migration20261127162002 extends Migration {
  override async up(): Promise<void> {
    for (const statement of VOUCHER_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of VOUCHER_DOWN) this.addSql(statement)
  }
}
