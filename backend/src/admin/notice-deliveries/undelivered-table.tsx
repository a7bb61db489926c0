import { Button, StatusBadge, Table, Text } from "@medusajs/ui"
import type { UndeliveredRow, UndeliveredState } from "@san-ocop/kit/http/deliveries"

export const STATES: Readonly<Record<UndeliveredState, string>> = {
  failed: "Không gửi được",
  unknown: "Không rõ đã tới chưa",
  not_configured: "Chưa có máy chủ thư",
  unreachable: "Không có địa chỉ",
}
const TONES = { failed: "red", unknown: "orange", not_configured: "grey", unreachable: "grey" } as const
const CHANNELS = { email: "Thư điện tử", sms: "Tin nhắn", zns: "Zalo" } as const

const TIME = new Intl.DateTimeFormat("vi-VN", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Asia/Ho_Chi_Minh",
})

const reasonOf = ({ state, last_error, attempts }: UndeliveredRow): string => {
  if (state === "unreachable") return "Người nhận không có tài khoản, thư điện tử hay kênh tin nhắn nào đang bật."
  return [last_error, attempts > 0 && `đã thử ${attempts} lần`].filter(Boolean).join("; ")
}

type Props = { rows: UndeliveredRow[]; isBusy: boolean; sendAgain: (ids: string[]) => Promise<void> }

/** What did not arrive: to whom, by which channel, and why. */
export function UndeliveredTable({ rows, isBusy, sendAgain }: Props) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {["Lúc", "Thông báo", "Gửi tới", "Tình trạng", "Vì sao", "Việc"].map((title) => (
            <Table.HeaderCell key={title}>{title}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.id}>
            <Table.Cell>{TIME.format(new Date(row.at))}</Table.Cell>
            <Table.Cell title={row.topic}>{row.title}</Table.Cell>
            <Table.Cell>
              <Text size="small">{row.name}</Text>
              <Text size="small" className="text-ui-fg-subtle">
                {[row.channel && CHANNELS[row.channel], row.address].filter(Boolean).join(": ")}
              </Text>
            </Table.Cell>
            <Table.Cell>
              <StatusBadge color={TONES[row.state]} className="whitespace-nowrap">
                {STATES[row.state]}
              </StatusBadge>
            </Table.Cell>
            <Table.Cell className="whitespace-normal">{reasonOf(row)}</Table.Cell>
            <Table.Cell>
              {row.may_send_again && (
                <Button
                  size="small"
                  variant="secondary"
                  className="whitespace-nowrap"
                  disabled={isBusy}
                  onClick={() => void sendAgain([row.id])}
                  aria-label={`Gửi lại: ${row.title}, ${row.address}`}
                >
                  Gửi lại
                </Button>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
