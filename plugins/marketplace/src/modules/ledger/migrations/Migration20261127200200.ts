import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { KNOWN_ACCOUNT } from "../../../lib/ledger/ledger-guard"

/** The account of what rulings cost floors. */
export class Migration20261127200200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "ledger_line" drop constraint if exists "CK_ledger_line_account";`)
    this.addSql(`alter table "ledger_line" add constraint "CK_ledger_line_account" check (${KNOWN_ACCOUNT});`)
  }

  /** Nothing: lines on that account stay in the books, which are never rewritten, and a check without it would refuse them. */
  override async down(): Promise<void> {}
}
