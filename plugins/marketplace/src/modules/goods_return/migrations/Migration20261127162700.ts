import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const NAME = "goods_return_reason_check"
const REASONS = ["not_as_described", "damaged", "wrong_goods", "expired", "missing", "changed_mind"]
const DROP = `alter table if exists "goods_return" drop constraint if exists "${NAME}";`
const add = (reasons: readonly string[]): string =>
  `alter table if exists "goods_return" add constraint "${NAME}" check ("reason" in (${reasons.map((one) => `'${one}'`).join(", ")}));`

/** Goods go back because their lot was recalled, too. */
export class Migration20261127162700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(DROP)
    this.addSql(add([...REASONS, "recalled"]))
  }

  // What was asked for stays asked for: of the reasons that were there it is nearest to this one.
  override async down(): Promise<void> {
    this.addSql(DROP)
    this.addSql(`update "goods_return" set reason = 'not_as_described' where reason = 'recalled';`)
    this.addSql(add(REASONS))
  }
}
