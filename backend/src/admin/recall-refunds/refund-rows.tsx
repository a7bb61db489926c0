import type { RecallRefund } from "@san-ocop/kit/http/recall"
import { inDong } from "../shared/money"
import { Rows, TwoLines } from "../shared/rows"
import { StateBadge } from "../shared/state-badge"
import { onDay } from "../shared/time"

const STATES: Readonly<Partial<Record<RecallRefund["state"], string>>> = {
  requested: "Chờ gian hàng trả lời",
  approved: "Chờ khách gửi hàng",
  sent: "Hàng đang trên đường về",
  to_refund: "Chờ hoàn tiền",
}

/** What each buyer waits for, from which stall, and until when. */
export const RefundRows = ({ rows }: { rows: RecallRefund[] }) => (
  <Rows
    titles={["Đơn hàng", "Gian hàng", "Đợt thu hồi", "Số lượng", "Tiền hoàn", "Tình trạng", "Hạn"]}
    rows={rows}
    empty="Không có ai đang chờ trả hàng hay tiền của hàng bị thu hồi."
    cells={(row) => [
      <TwoLines key="order" first={row.order_code} second={row.customer_name} />,
      row.stall,
      row.recall_codes.join(", "),
      row.quantity,
      inDong(row.amount),
      <StateBadge key="state" color={row.is_late ? "red" : "orange"}>
        {STATES[row.state] ?? row.state}
      </StateBadge>,
      row.due_on && `${row.is_late ? "Quá hạn " : ""}${onDay(row.due_on)}`,
    ]}
  />
)
