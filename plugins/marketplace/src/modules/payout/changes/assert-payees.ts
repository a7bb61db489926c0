import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import { payeeHold, PAYEES_SQL, type PayeeRow } from "../../../lib/payouts/payees-sql"
import type { KeptPayout } from "../../../lib/payouts/types"
import { runSql } from "../../../lib/run-sql"

const isOf = (payout: KeptPayout, payee: PayeeRow): boolean =>
  payee.bank_bin === payout.bank_bin &&
  payee.account_number === payout.account_number &&
  payee.holder_name === payout.holder_name

/** Holds that every stall of a batch may still be paid, and to the account that stands in it. @throws Refusal conflict that names those which may not */
export async function assertPayees(context: Context, payouts: readonly KeptPayout[], at: Date): Promise<void> {
  const sellers = payouts.map(({ seller_id }) => seller_id)
  const payees = await runSql<PayeeRow>(context, PAYEES_SQL, [vietnamDay(at), sellers])
  const held = payouts.flatMap((payout) => {
    const payee = payees.find(({ seller_id }) => seller_id === payout.seller_id)
    if (!payee) return [payout.holder_name]
    return payeeHold(payee) === null && isOf(payout, payee) ? [] : [payee.name]
  })
  if (held.length > 0) {
    const names = held.join(", ")
    refuse(
      "conflict",
      `Gian hàng đang bị giữ tiền hoặc đã đổi tài khoản: ${names}. Mời rút các lệnh chi này khỏi đợt.`,
      {
        code: "payee_held",
      },
    )
  }
}
