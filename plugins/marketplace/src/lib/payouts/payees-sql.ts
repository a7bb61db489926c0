import type { PayeeHold } from "@san-ocop/kit/http/payouts"
import { sellingStatus } from "../../reads/sellers/restricted-sql"

/** Stalls with the account that they name, and whether an operator confirmed it as it is. `?` are today and the stalls. */
export const PAYEES_SQL = `
  select s.id as seller_id, s.name, ${sellingStatus("s")} as status, a.bank_bin, a.account_number, a.holder_name,
    (p.bank_bin, p.account_number, p.holder_name) is not distinct from (a.bank_bin, a.account_number, a.holder_name) as is_confirmed
  from seller s left join stall_account a on a.seller_id = s.id and a.deleted_at is null left join payout_payee p on p.seller_id = s.id
  where s.id = any(?::text[]) order by s.name, s.id`

export type PayeeRow = {
  seller_id: string
  name: string
  status: "active" | "suspended" | "closed"
  bank_bin: string | null
  account_number: string | null
  holder_name: string | null
  is_confirmed: boolean
}

/** Why nothing is paid to a stall; null when it may be. One that has closed is paid what it earned. */
export function payeeHold({ status, account_number, is_confirmed }: PayeeRow): PayeeHold | null {
  if (status === "suspended") return "suspended"
  if (account_number === null) return "no_account"
  return is_confirmed ? null : "unconfirmed"
}
