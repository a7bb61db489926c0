import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { vietnamDay } from "@san-ocop/kit/day"

const REVERSE = `
  with undone as (select * from ledger_entry where posting_key = ? and deleted_at is null), posted as (
    insert into ledger_entry (id, posting_key, kind, group_order_id, seller_id, floor_id, at, day, created_at, updated_at)
    select ?, posting_key || ':undone', kind || '.undone', group_order_id, seller_id, floor_id, at, greatest(?::text, ledger_first_open_day()), at, at
    from (select undone.posting_key, undone.kind, undone.group_order_id, undone.seller_id, undone.floor_id, ?::timestamptz as at from undone) u
    on conflict (posting_key) where deleted_at is null do nothing
    returning id, day
  )
  insert into ledger_line (entry_id, day, account, amount)
  select posted.id, posted.day, l.account, -l.amount from posted, undone join ledger_line l on l.entry_id = undone.id`

/**
 * Takes back an entry for a workflow that could not finish: a second entry with the opposite lines, since nothing is ever deleted. Does nothing when
 * there is no such entry or it was taken back already.
 */
export async function reverseEntry(context: Context, postingKey: string, at: Date): Promise<void> {
  await runSql(context, REVERSE, [postingKey, `lent_${randomUUID().replaceAll("-", "")}`, vietnamDay(at), at])
}
