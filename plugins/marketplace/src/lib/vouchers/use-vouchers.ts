import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { phoneKey } from "../cod/phone-key"
import { runSql } from "../run-sql"
import { usedUp } from "./judge-voucher"
import type { FrozenVouchers } from "./types"

type Row = {
  id: string
  code: string
  is_stopped: boolean
  total_uses: number | null
  uses_per_person: number | null
}

// In one order, so that two checkouts with the same vouchers never wait for each other crosswise.
const LOCK = `select id, code, stopped_at is not null as is_stopped, total_uses, uses_per_person from voucher
  where id = any(?::text[]) and deleted_at is null order by id for update`
const COUNT = `select voucher_id, count(*)::int as used, (count(*) filter (where phone_key = ?))::int as by_person from voucher_use
  where voucher_id = any(?::text[]) and given_back_at is null group by voucher_id`
const USE = `insert into voucher_use (id, voucher_id, group_id, phone_key, at) values (?, ?, ?, ?, ?)`
const FREEZE = `insert into order_discount (id, group_order_id, item_id, voucher_id, code, bearer, amount)
  select id, group_order_id, item_id, voucher_id, code, bearer, amount
    from jsonb_to_recordset(?::jsonb) as t(id text, group_order_id text, item_id text, voucher_id text, code text, bearer text, amount numeric)`

/** The sale that uses vouchers. `phone`: the shopper's, in national digits. */
type Sale = { group_id: string; phone: string; at: Date }

/**
 * Counts a use of each voucher and freezes what they took, in the transaction of the sale. Who wants the last use waits for whoever is writing it.
 * @throws Refusal conflict when a voucher was stopped, or used up by all or by this person, since the cart was reckoned
 */
export async function useVouchers(context: Context, { used, discounts }: FrozenVouchers, sale: Sale): Promise<void> {
  if (used.length === 0) return
  const key = phoneKey(sale.phone, "voucher-use")
  const vouchers = await runSql<Row>(context, LOCK, [used])
  const counts = await runSql<{ voucher_id: string; used: number; by_person: number }>(context, COUNT, [key, used])
  for (const voucher of vouchers) {
    const count = counts.find(({ voucher_id }) => voucher_id === voucher.id)
    refuseUsedUp(voucher, count?.used ?? 0, count?.by_person ?? 0)
    await runSql(context, USE, [generateEntityId(undefined, "vuse"), voucher.id, sale.group_id, key, sale.at])
  }
  const rows = discounts.map((discount) => ({ id: generateEntityId(undefined, "odsc"), ...discount }))
  await runSql(context, FREEZE, [JSON.stringify(rows)])
}

function refuseUsedUp({ code, ...voucher }: Row, used: number, byPerson: number): void {
  const say = (why: string, word: string) => refuse("conflict", why, { field: "vouchers", code: word })
  if (voucher.is_stopped) say(`Mã ${code} đã ngừng dùng. Mời bỏ mã này rồi đặt hàng.`, "voucher_stopped")
  if (voucher.total_uses !== null && used >= voucher.total_uses) say(usedUp(code).message, "voucher_used_up")
  if (voucher.uses_per_person !== null && byPerson >= voucher.uses_per_person) {
    const times = String(voucher.uses_per_person)
    say(
      `Mỗi số điện thoại dùng mã ${code} nhiều nhất ${times} lần, và số này đã dùng đủ. Mời bỏ mã này rồi đặt hàng.`,
      "voucher_person_used_up",
    )
  }
}

const REMOVE_USES = "delete from voucher_use where group_id = ?"
const REMOVE_DISCOUNTS = "delete from order_discount where group_order_id = any(?::text[])"

/** Takes back what a sale used that a workflow could not finish. */
export async function unuseVouchers(context: Context, groupId: string, orderIds: readonly string[]): Promise<void> {
  await runSql(context, REMOVE_USES, [groupId])
  await runSql(context, REMOVE_DISCOUNTS, [[...orderIds]])
}

// Locked first: of two orders that are cancelled at once, the second sees that the first one is.
const LOCK_USES = `select u.id from voucher_use u join group_order o on o.group_id = u.group_id where o.id = ? order by u.id for update of u`
const GIVE_BACK = `
  update voucher_use u set given_back_at = ?, given_back_by = ?
  from group_order o
  where o.id = ? and u.group_id = o.group_id and u.given_back_at is null
    and exists (select 1 from order_discount d where d.voucher_id = u.voucher_id and d.group_order_id = o.id)
    and not exists (select 1 from order_discount d join group_order x on x.id = d.group_order_id
      where d.voucher_id = u.voucher_id and x.group_id = u.group_id and x.deleted_at is null
        and (x.id <> o.id and x.state <> 'cancelled'
          or exists (select 1 from group_order_event e where e.group_order_id = x.id and e.state = 'confirmed' and e.deleted_at is null)))`

/** An order is cancelled: a voucher counts as unused again once every order that it took from is, and no stall had confirmed one. `event_id` names the move. */
export async function giveBackVouchers(context: Context, orderId: string, event_id: string, at: Date): Promise<void> {
  const uses = await runSql(context, LOCK_USES, [orderId])
  if (uses.length > 0) await runSql(context, GIVE_BACK, [at, event_id, orderId])
}

const USE_AGAIN = "update voucher_use set given_back_at = null, given_back_by = null where given_back_by = ?"

/** The move was taken back: the uses count again, also where somebody else was glad of them meanwhile. */
export async function keepVouchersUsed(context: Context, event_id: string): Promise<void> {
  await runSql(context, USE_AGAIN, [event_id])
}
