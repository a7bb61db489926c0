import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { LEDGER_DOWN, LEDGER_UP } from "../../../lib/ledger/ledger-guard"

export class Migration20261126194100 extends Migration {
  override async up(): Promise<void> {
    for (const statement of LEDGER_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of LEDGER_DOWN) this.addSql(statement)
  }
}
