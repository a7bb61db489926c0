import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CARD_DOWN, CARD_UP } from "../../../lib/cards/card-tables"

export class Migration20261127024100 extends Migration {
  override async up(): Promise<void> {
    for (const statement of CARD_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of CARD_DOWN) this.addSql(statement)
  }
}
