import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CHARGEBACK_RETURNED_DOWN, CHARGEBACK_RETURNED_UP } from "../../../lib/cards/chargeback-tables"

export class Migration20261129001500 extends Migration {
  override async up(): Promise<void> {
    for (const statement of CHARGEBACK_RETURNED_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of CHARGEBACK_RETURNED_DOWN) this.addSql(statement)
  }
}
