import type { MarkPayout, PayoutRow } from "@san-ocop/kit/http/payouts"
import { ask } from "../shared/ask"
import { TextField } from "../shared/fields"
import { FormDrawer } from "../shared/form-drawer"
import { inDong } from "../shared/money"
import type { Mark } from "./payout-rows"
import { MARKS, STATES } from "./words"

type Props = { mark: Mark; close: () => void; marked: (said: string) => Promise<void> }

const LEADS: Readonly<Record<MarkPayout["state"], string>> = {
  paid: "Chỉ ghi khi ngân hàng đã báo chuyển xong.",
  failed: "Chỉ ghi khi ngân hàng đã báo chắc chắn không chuyển: khoản này sẽ được chi lại ở đợt sau.",
  unknown: "Khoản này được giữ, không chi lại, đến khi ngân hàng trả lời.",
  returned: "Chỉ ghi khi tiền đã về lại tài khoản của sàn: khoản này sẽ được chi lại ở đợt sau.",
  paid_late:
    "Chỉ ghi khi ngân hàng báo đã chuyển dù trước đó báo không thành công. Gian hàng nợ lại khoản này, đợt chi tới sẽ trừ.",
  cancelled: "Các khoản của gian hàng này quay về danh sách chờ chi.",
}

/** Asks for the bank's reference of what was paid, and for a reason of everything else. */
export function MarkPayoutDrawer({ mark: { payout, to }, close, marked }: Props) {
  const send = async ({ bank_reference = "", reason = "" }: Record<string, string>): Promise<void> => {
    const isPaid = to === "paid" || to === "paid_late"
    const body: MarkPayout = { state: to, ...(isPaid ? { bank_reference } : { reason }) }
    const now = await ask<PayoutRow>(`/admin/payouts/${payout.id}/mark`, body)
    await marked(`${payout.seller_name}: ${STATES[now.state]}.`)
  }
  return (
    <FormDrawer
      title={`${MARKS[to]}: ${payout.seller_name}, ${inDong(payout.amount)}`}
      lead={LEADS[to]}
      submit={MARKS[to]}
      fields={["bank_reference", "reason"]}
      send={send}
      close={close}
    >
      {to === "paid" || to === "paid_late" ? (
        <TextField name="bank_reference" label="Số giao dịch của ngân hàng" />
      ) : (
        <TextField name="reason" label="Lý do" hint="Ít nhất 3 ký tự. Lý do được ghi vào nhật ký." />
      )}
    </FormDrawer>
  )
}
