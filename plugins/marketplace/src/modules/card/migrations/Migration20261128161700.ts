import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CHARGEBACK_DOWN, CHARGEBACK_UP } from "../../../lib/cards/chargeback-tables"

export class Migration20261128161700 extends Migration {
  override async up(): Promise<void> {
    for (const statement of CHARGEBACK_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of CHARGEBACK_DOWN) this.addSql(statement)
  }
}
