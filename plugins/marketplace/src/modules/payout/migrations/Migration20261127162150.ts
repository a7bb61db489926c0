import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { PAYOUT_LATE_DOWN, PAYOUT_LATE_UP } from "../../../lib/payouts/late-tables"

/** What a bank paid after it had said that it failed. */
export class Migration20261127162150 extends Migration {
  override async up(): Promise<void> {
    for (const statement of PAYOUT_LATE_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of PAYOUT_LATE_DOWN) this.addSql(statement)
  }
}
