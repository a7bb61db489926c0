import type { HeldCardRefund } from "@san-ocop/kit/http/cards"
import { ask } from "../shared/ask"
import { TextField } from "../shared/fields"
import { FormDrawer } from "../shared/form-drawer"
import { inDong } from "../shared/money"

export type RefundDecision = { row: HeldCardRefund; what: "retry" | "transfer" }

type Props = { decision: RefundDecision; close: () => void; decided: () => Promise<void> }

/** Asks once more before money is given back otherwise, and for the number of the transfer. */
export function DecideRefund({ decision: { row, what }, close, decided }: Props) {
  const isTransfer = what === "transfer"
  const sum = inDong(row.amount)
  return (
    <FormDrawer
      title={isTransfer ? `Đã chuyển khoản ${sum} cho khách` : `Hoàn ${sum} vào thẻ lần nữa`}
      lead={
        isTransfer
          ? `Mời gọi ${row.customer_name} (${row.customer_phone}) để hỏi số tài khoản, chuyển tiền xong rồi mới ghi ở đây. Khách được báo số giao dịch.`
          : "Stripe hoàn vào đúng thẻ đã trả. Nếu thẻ vẫn không nhận, khoản này lại hiện ở đây."
      }
      submit={isTransfer ? "Ghi đã chuyển khoản" : "Hoàn vào thẻ"}
      fields={["reference"]}
      send={async ({ reference }) => {
        await ask(`/admin/card-refunds/${row.id}/${what}`, isTransfer ? { reference, amount: row.amount } : {})
        await decided()
      }}
      close={close}
    >
      {isTransfer && <TextField name="reference" label="Số giao dịch của ngân hàng" />}
    </FormDrawer>
  )
}
