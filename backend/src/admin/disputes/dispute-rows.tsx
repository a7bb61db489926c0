import { Button } from "@medusajs/ui"
import type { DisputeRow } from "@san-ocop/kit/http/disputes"
import { Rows, TwoLines } from "../shared/rows"
import { StateBadge } from "../shared/state-badge"
import { inVietnam, onDay } from "../shared/time"
import { REASONS, STATES } from "./words"

const waits = ({ state, is_late }: DisputeRow): boolean => state === "answered" || is_late

function standing(row: DisputeRow): string | null {
  if (row.is_late) return "Gian hàng không trả lời, phân xử được"
  return row.due_on && `Gian hàng trả lời đến hết ${onDay(row.due_on)}`
}

/** Disputes, those that wait for an operator first. */
export const DisputeRows = ({ rows, open }: { rows: DisputeRow[]; open: (id: string) => void }) => (
  <Rows
    titles={["Đơn hàng", "Gian hàng", "Lý do", "Tình trạng", "Việc"]}
    rows={rows}
    empty="Không có tranh chấp nào."
    cells={(row) => [
      <TwoLines key="order" first={row.order_code} second={inVietnam(row.opened_at)} />,
      row.seller_name,
      REASONS[row.reason],
      <div key="state" className="flex flex-col items-start gap-1">
        <StateBadge color={waits(row) ? "orange" : "grey"}>{STATES[row.state]}</StateBadge>
        <TwoLines first={standing(row) ?? ""} second={null} />
      </div>,
      <Button
        key="open"
        size="small"
        variant="secondary"
        onClick={() => open(row.id)}
        aria-label={`Xem tranh chấp về đơn ${row.order_code}`}
      >
        Xem
      </Button>,
    ]}
  />
)
