import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CHECKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  goods_return: {
    CK_goods_return_whole: "amount = trunc(amount) and amount > 0 and shipping = trunc(shipping) and shipping >= 0",
    CK_goods_return_closed:
      "(state in ('refunded', 'refused', 'withdrawn', 'lapsed')) = (closed_at is not null) and (closed_at is null) = (due_at is not null)",
    CK_goods_return_owed: "state not in ('to_refund', 'refunded') or owed_at is not null",
    CK_goods_return_refunded: "(state = 'refunded') = (refunded_at is not null)",
    CK_goods_return_reference: "state <> 'refunded' or payment_method = 'card' or reference is not null",
    CK_goods_return_account:
      "(payment_method = 'card') = (bank_bin is null) and (bank_bin is null) = (account_number is null and holder_name is null)",
    CK_goods_return_restocked: "restocked_at is null or (restock and goods = 'good')",
  },
  goods_return_line: { CK_goods_return_line_whole: "quantity > 0 and amount >= 0 and amount = trunc(amount)" },
}

/** What must be true of every return, whoever writes it. */
export class Migration20261127062200 extends Migration {
  override async up(): Promise<void> {
    for (const [table, checks] of Object.entries(CHECKS)) {
      for (const [name, check] of Object.entries(checks)) {
        this.addSql(`alter table "${table}" drop constraint if exists "${name}";`)
        this.addSql(`alter table "${table}" add constraint "${name}" check (${check});`)
      }
    }
    this.addSql(
      `create index if not exists "IDX_goods_return_line_line" on "goods_return_line" ("line_id") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_goods_return_line_line";`)
    for (const [table, checks] of Object.entries(CHECKS)) {
      for (const name of Object.keys(checks)) this.addSql(`alter table "${table}" drop constraint if exists "${name}";`)
    }
  }
}
