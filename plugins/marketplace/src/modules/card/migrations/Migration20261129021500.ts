import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { REFUND_DOWN, REFUND_UP } from "../../../lib/cards/refund-tables"

export class Migration20261129021500 extends Migration {
  override async up(): Promise<void> {
    for (const statement of REFUND_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of REFUND_DOWN) this.addSql(statement)
  }
}
