import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const kinds = (names: string[]): string =>
  `alter table if exists "case_file" add constraint "case_file_case_kind_check" check ("case_kind" in (${names.map((name) => `'${name}'`).join(", ")}));`
const DROP = `alter table if exists "case_file" drop constraint if exists "case_file_case_kind_check";`

/** An appeal against a measure has files of its own. */
export class Migration20261128040500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(DROP)
    this.addSql(kinds(["complaint", "authority_request", "appeal"]))
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "case_file" where "case_kind" = 'appeal';`)
    this.addSql(DROP)
    this.addSql(kinds(["complaint", "authority_request"]))
  }
}
