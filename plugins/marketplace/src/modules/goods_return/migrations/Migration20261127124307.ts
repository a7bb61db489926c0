import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const NAME = "CK_goods_return_account"
const DROP = `alter table "goods_return" drop constraint if exists "${NAME}";`
const add = (check: string): string => `alter table "goods_return" add constraint "${NAME}" check (${check});`
const CLOSED_OR_CARD = "closed_at is not null or payment_method = 'card'"

/** A return that is over keeps no account of its shopper. */
export class Migration20261127124307 extends Migration {
  override async up(): Promise<void> {
    this.addSql(DROP)
    this.addSql(
      `update "goods_return" set bank_bin = null, account_number = null, holder_name = null where closed_at is not null;`,
    )
    this.addSql(add(`num_nonnulls(bank_bin, account_number, holder_name) = case when ${CLOSED_OR_CARD} then 0 else 3 end`))
  }

  // What was erased does not come back: only one that is open is held to having an account.
  override async down(): Promise<void> {
    this.addSql(DROP)
    this.addSql(add(`num_nonnulls(bank_bin, account_number, holder_name) = 3 or ${CLOSED_OR_CARD}`))
  }
}
