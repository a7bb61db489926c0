import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "../../../lib/run-sql"
import type { Confirm } from "../types"

const NAMED = `select s.province_code, a.bank_bin, a.account_number, a.holder_name from stall_account a join seller s on s.id = a.seller_id
  where a.seller_id = ? and a.deleted_at is null for share of a`
const CONFIRM = `insert into payout_payee (seller_id, bank_bin, account_number, holder_name, confirmed_by, confirmed_at) values (?, ?, ?, ?, ?, ?)
  on conflict (seller_id) do update set bank_bin = excluded.bank_bin, account_number = excluded.account_number, holder_name = excluded.holder_name,
    confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at`

type Named = { province_code: string; bank_bin: string; account_number: string; holder_name: string }

/** An operator confirms that a stall is paid to the account which he saw. @throws Refusal not_found; conflict when the stall has changed it meanwhile */
export async function confirmPayee(context: Context, { seller_id, account, actor, at }: Confirm): Promise<void> {
  const [named] = await runSql<Named>(context, NAMED, [seller_id])
  if (!named) return refuse("not_found", "Gian hàng này chưa ghi tài khoản nhận tiền.")
  const { bank_bin, account_number, holder_name } = account
  if (named.bank_bin !== bank_bin || named.account_number !== account_number || named.holder_name !== holder_name)
    refuse("conflict", "Gian hàng vừa đổi tài khoản. Mời tải lại trang rồi xem lại.", { code: "account_changed" })
  await runSql(context, CONFIRM, [seller_id, bank_bin, account_number, holder_name, actor.id, at])
  await appendAudit(context, {
    actor,
    action: "payee.confirmed",
    entity_type: "payee",
    entity_id: seller_id,
    province_code: named.province_code,
    seller_id,
    after: { bank_bin, last4: account_number.slice(-4) },
  })
}
