import { Button } from "@medusajs/ui"
import type { VoucherView } from "@san-ocop/kit/http/vouchers"
import { Rows, TwoLines } from "../shared/rows"
import { StateBadge } from "../shared/state-badge"
import { onDay } from "../shared/time"
import { STATES } from "./words"

type Props = { vouchers: VoucherView[]; stop: (voucher: VoucherView) => void }

const usesOf = ({ used, total_uses }: VoucherView): string =>
  total_uses === null ? `${used}` : `${used}/${total_uses}`
const eachOf = ({ uses_per_person }: VoucherView): string | null =>
  uses_per_person === null ? null : `mỗi số điện thoại ${uses_per_person}`

/** What a floor gives, how often it was used, and the button that stops it. */
export const VoucherRows = ({ vouchers, stop }: Props) => (
  <Rows
    titles={["Mã", "Giảm", "Thời gian", "Đã dùng", "Tình trạng", ""]}
    rows={vouchers}
    empty="Sàn chưa có mã giảm giá nào."
    cells={(voucher) => [
      voucher.code,
      voucher.words,
      `${onDay(voucher.valid_from)} – ${onDay(voucher.valid_to)}`,
      <TwoLines key="used" first={usesOf(voucher)} second={eachOf(voucher)} />,
      <StateBadge key="state" color={voucher.state === "running" ? "green" : "grey"}>
        {STATES[voucher.state]}
      </StateBadge>,
      voucher.state === "running" || voucher.state === "coming" ? (
        <Button
          key="stop"
          size="small"
          variant="secondary"
          onClick={() => stop(voucher)}
          aria-label={`Ngừng mã ${voucher.code}`}
        >
          Ngừng
        </Button>
      ) : null,
    ]}
  />
)
