import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { TRANSFER_DOWN, TRANSFER_UP } from "../../../lib/transfers/transfer-tables"

const ACCOUNT = "bank_bin ~ '^[0-9]{6}$' and account_number ~ '^[A-Z0-9]{1,19}$' and length(holder_name) between 1 and 100"

export class Migration20261126214100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "stall_account" add constraint "CK_stall_account" check (${ACCOUNT});`)
    for (const statement of TRANSFER_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of TRANSFER_DOWN) this.addSql(statement)
    this.addSql(`alter table "stall_account" drop constraint if exists "CK_stall_account";`)
  }
}
