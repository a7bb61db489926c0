import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const kinds = (names: string[]): string =>
  `alter table if exists "case_file" add constraint "case_file_case_kind_check" check ("case_kind" in (${names.map((name) => `'${name}'`).join(", ")}));`
const DROP = `alter table if exists "case_file" drop constraint if exists "case_file_case_kind_check";`
const BEFORE = ["complaint", "authority_request", "appeal"]

/** Appeals about a listing and about a producer have files, too. */
export class Migration20261128073000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(DROP)
    this.addSql(kinds([...BEFORE, "listing_appeal", "verification_appeal"]))
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "case_file" where "case_kind" in ('listing_appeal', 'verification_appeal');`)
    this.addSql(DROP)
    this.addSql(kinds(BEFORE))
  }
}
