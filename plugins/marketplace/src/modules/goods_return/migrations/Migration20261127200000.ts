import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const NAME = "goods_return_reason_check"
const REASONS = ["not_as_described", "damaged", "wrong_goods", "expired", "missing", "changed_mind", "recalled"]
const DROP = `alter table if exists "goods_return" drop constraint if exists "${NAME}";`
const add = (reasons: readonly string[]): string =>
  `alter table if exists "goods_return" add constraint "${NAME}" check ("reason" in (${reasons.map((one) => `'${one}'`).join(", ")}));`

/** Money may go back by an operator's ruling, too, without goods. */
export class Migration20261127200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(DROP)
    this.addSql(add([...REASONS, "ruling"]))
  }

  // What was owed stays owed: of the reasons that were there it is nearest to this one.
  override async down(): Promise<void> {
    this.addSql(DROP)
    this.addSql(`update "goods_return" set reason = 'not_as_described' where reason = 'ruling';`)
    this.addSql(add(REASONS))
  }
}
