import { Button } from "@medusajs/ui"
import type { MarkPayout, PayoutRow } from "@san-ocop/kit/http/payouts"
import { inDong } from "../shared/money"
import { Rows, TwoLines } from "../shared/rows"
import { StateBadge } from "../shared/state-badge"
import { inVietnam } from "../shared/time"
import { isMark, MARKS, STATES } from "./words"

export type Mark = { payout: PayoutRow; to: MarkPayout["state"] }
type Props = { payouts: PayoutRow[]; hasCodes: boolean; mark: (mark: Mark) => void; show: (payout: PayoutRow) => void }

const colour = ({ state }: PayoutRow) => {
  if (state === "paid") return "green"
  return state === "unknown" || state === "failed" || state === "returned" ? "orange" : "grey"
}

/** The payouts of a batch, and what may be said of each. */
export const PayoutRows = ({ payouts, hasCodes, mark, show }: Props) => (
  <Rows
    titles={["Gian hàng", "Số tiền", "Tài khoản nhận", "Mã lệnh chi", "Tình trạng", "Việc"]}
    rows={payouts}
    empty="Đợt này không có lệnh chi nào."
    cells={(payout) => [
      <TwoLines key="stall" first={payout.seller_name} second={`${payout.orders} khoản`} />,
      inDong(payout.amount),
      <TwoLines key="account" first={`${payout.bank_name} ${payout.account_number}`} second={payout.holder_name} />,
      <TwoLines key="reference" first={payout.reference} second={payout.bank_reference} />,
      <div key="state" className="flex flex-col items-start gap-1">
        <StateBadge color={colour(payout)}>{STATES[payout.state]}</StateBadge>
        <TwoLines first={inVietnam(payout.moved_at)} second={payout.reason} />
      </div>,
      <div key="moves" className="flex flex-col items-start gap-1">
        {hasCodes && payout.state === "sent" && (
          <Deed words="Mã VietQR" name={payout.seller_name} onClick={() => show(payout)} />
        )}
        {payout.moves.filter(isMark).map((to) => (
          <Deed key={to} words={MARKS[to]} name={payout.seller_name} onClick={() => mark({ payout, to })} />
        ))}
      </div>,
    ]}
  />
)

const Deed = ({ words, name, onClick }: { words: string; name: string; onClick: () => void }) => (
  <Button
    size="small"
    variant="secondary"
    className="whitespace-nowrap"
    onClick={onClick}
    aria-label={`${words}: ${name}`}
  >
    {words}
  </Button>
)
