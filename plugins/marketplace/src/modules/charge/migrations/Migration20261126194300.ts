import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CHARGE_DOWN, CHARGE_UP } from "../../../lib/charges/charge-guard"

const DAYS = "valid_from ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and (valid_to is null or valid_to >= valid_from)"
const CHECKS: readonly (readonly [table: string, name: string, check: string])[] = [
  ["commission_rule", "CK_commission_rule_rates", "rate_bp between 0 and 10000 and vat_bp between 0 and 10000"],
  ["commission_rule", "CK_commission_rule_bounds", "min_fee >= 0 and max_fee >= 0 and (min_fee is null or max_fee is null or min_fee <= max_fee)"],
  ["commission_rule", "CK_commission_rule_days", DAYS],
  ["withholding_rate", "CK_withholding_rate_rates", "vat_bp between 0 and 10000 and pit_bp between 0 and 10000"],
  ["withholding_rate", "CK_withholding_rate_days", DAYS],
]

export class Migration20261126194300 extends Migration {
  override async up(): Promise<void> {
    for (const [table, name, check] of CHECKS) this.addSql(`alter table "${table}" add constraint "${name}" check (${check});`)
    for (const statement of CHARGE_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of CHARGE_DOWN) this.addSql(statement)
    for (const [table, name] of CHECKS) this.addSql(`alter table "${table}" drop constraint if exists "${name}";`)
  }
}
