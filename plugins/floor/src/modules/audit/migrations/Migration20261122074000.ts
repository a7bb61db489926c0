import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { AUDIT_GUARD_DOWN, AUDIT_GUARD_UP } from "../../../lib/audit-table-guard"

export class Migration20261122074000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of AUDIT_GUARD_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of AUDIT_GUARD_DOWN) this.addSql(statement)
  }
}
