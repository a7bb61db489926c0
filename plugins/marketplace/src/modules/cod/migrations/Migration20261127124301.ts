import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const REASONS = ["under", "over", "unknown", "already", "not_cod", "returned", "undelivered"]
const check = (reasons: readonly string[]): string[] => [
  `alter table "cod_line" drop constraint if exists "CK_cod_line_reason";`,
  `alter table "cod_line" add constraint "CK_cod_line_reason" check (reason in (${reasons.map((one) => `'${one}'`).join(", ")}));`,
]

/** A row may also wait because the carrier says that he collected another sum than he holds. */
export class Migration20261127124301 extends Migration {
  override async up(): Promise<void> {
    for (const statement of check([...REASONS, "other_cod"])) this.addSql(statement)
  }

  override async down(): Promise<void> {
    this.addSql(`update "cod_line" set reason = 'under' where reason = 'other_cod';`)
    for (const statement of check(REASONS)) this.addSql(statement)
  }
}
