import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { HANDLING_DOWN, HANDLING_UP } from "../../../lib/handling/handling-table"

/** How sold lines are handled on their way, in a table of its own. */
export class Migration20261127203000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of HANDLING_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of HANDLING_DOWN) this.addSql(statement)
  }
}
