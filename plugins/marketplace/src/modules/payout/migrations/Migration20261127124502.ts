import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { PAYOUT_DOWN, PAYOUT_UP } from "../../../lib/payouts/payout-tables"

/** What the database itself holds payouts to, and what they claim of the books. */
export class Migration20261127124502 extends Migration {
  override async up(): Promise<void> {
    for (const statement of PAYOUT_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of PAYOUT_DOWN) this.addSql(statement)
  }
}
