import { Button } from "@medusajs/ui"
import type { UndeliveredRow, UndeliveredState } from "@san-ocop/kit/http/deliveries"
import { Rows, TwoLines } from "../shared/rows"
import { StateBadge } from "../shared/state-badge"
import { inVietnam } from "../shared/time"

export const STATES: Readonly<Record<UndeliveredState, string>> = {
  failed: "Không gửi được",
  unknown: "Không rõ đã tới chưa",
  not_configured: "Chưa có máy chủ thư",
  unreachable: "Không có địa chỉ",
}
const TONES = { failed: "red", unknown: "orange", not_configured: "grey", unreachable: "grey" } as const
const CHANNELS = { email: "Thư điện tử", sms: "Tin nhắn", zns: "Zalo" } as const

const reasonOf = ({ state, last_error, attempts }: UndeliveredRow): string => {
  if (state === "unreachable") return "Người nhận không có tài khoản, thư điện tử hay kênh tin nhắn nào đang bật."
  const reason = [last_error, attempts > 0 && `đã thử ${attempts} lần`].filter(Boolean).join("; ")
  return reason.charAt(0).toUpperCase() + reason.slice(1)
}

type Props = {
  rows: UndeliveredRow[]
  /** Which of them were asked for. */
  state: UndeliveredState | ""
  isBusy: boolean
  sendAgain: (ids: string[]) => Promise<void>
}

/** What did not arrive: to whom, by which channel, and why. */
export const UndeliveredRows = ({ rows, state, isBusy, sendAgain }: Props) => (
  <Rows
    titles={["Lúc", "Thông báo", "Gửi tới", "Tình trạng", "Vì sao", "Việc"]}
    rows={rows}
    empty={
      state === ""
        ? "Mọi thông báo đã tới nơi, không có việc gì phải làm. Thư hay tin nhắn không gửi được sẽ hiện ở đây, kèm lý do và nút gửi lại."
        : "Không có thông báo nào ở tình trạng này. Mời chọn „Tất cả“ để xem mọi thông báo chưa tới."
    }
    cells={(row) => [
      <span key="at">{inVietnam(row.at)}</span>,
      row.title,
      <TwoLines
        key="to"
        first={row.name ?? "Người nhận không ghi tên"}
        second={[row.channel && CHANNELS[row.channel], row.address].filter(Boolean).join(": ")}
      />,
      <StateBadge key="state" color={TONES[row.state]}>
        {STATES[row.state]}
      </StateBadge>,
      reasonOf(row),
      row.may_send_again && (
        <Button
          key="again"
          size="small"
          variant="secondary"
          className="whitespace-nowrap"
          disabled={isBusy}
          onClick={() => void sendAgain([row.id])}
          aria-label={`Gửi lại: ${row.title}, ${row.address}`}
        >
          Gửi lại
        </Button>
      ),
    ]}
  />
)
