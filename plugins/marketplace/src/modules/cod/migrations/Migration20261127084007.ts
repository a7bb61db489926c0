import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { COD_DOWN, COD_UP } from "../../../lib/remittances/cod-tables"

/** What the database itself holds carriers' statements to, and their rows. */
export class Migration20261127084007 extends Migration {
  override async up(): Promise<void> {
    for (const statement of COD_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of COD_DOWN) this.addSql(statement)
  }
}
