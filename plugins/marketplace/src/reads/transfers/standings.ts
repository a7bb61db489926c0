import type { MedusaContainer } from "@medusajs/framework/types"
import type { TransferStanding } from "@san-ocop/kit/http/transfers"
import { vietQrPayload } from "@san-ocop/kit/vietqr"
import { refundDue } from "../../lib/transfers/refund-due"
import type { TransferOrder } from "../../lib/transfers/types"
import { readRows } from "../sql"

const ROWS = `
  select t.group_order_id as id, o.state, t.memo, t.bank_bin, t.account_number, t.holder_name, t.is_sample, t.amount::float8 as amount, t.pay_until,
    t.paid_at, t.paid_by, t.received::float8 as received, t.waived::float8 as waived, t.refunded::float8 as refunded
  from order_transfer t join group_order o on o.id = t.group_order_id where t.group_order_id = any(?)`

type Row = Pick<TransferOrder, "id" | "state" | "amount" | "paid_by" | "received" | "waived" | "refunded"> & {
  memo: string
  bank_bin: string
  account_number: string
  holder_name: string
  is_sample: boolean
  pay_until: Date
  paid_at: Date | null
}

const toStanding = (row: Row): TransferStanding => {
  const { bank_bin, account_number, holder_name, is_sample, amount, memo, pay_until, paid_at, received, refunded } = row
  const payload = vietQrPayload({ bank_bin, account: account_number, amount, memo })
  return {
    request: {
      bank_bin,
      account_number,
      holder_name,
      is_sample,
      amount,
      memo,
      payload,
      pay_until: pay_until.toISOString(),
    },
    paid_at: paid_at?.toISOString() ?? null,
    received: received - refunded,
    refund_due: refundDue(row),
    refunded,
  }
}

/** How these orders stand that are paid by transfer, by order; others are left out. */
export async function readTransferStandings(
  container: MedusaContainer,
  orders: readonly string[],
): Promise<Map<string, TransferStanding>> {
  const rows = await readRows<Row>(container, ROWS, [[...orders]])
  return new Map(rows.map((row) => [row.id, toStanding(row)]))
}
