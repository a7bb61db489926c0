import { Button } from "@medusajs/ui"
import type { DueStall } from "@san-ocop/kit/http/payouts"
import { inDong } from "../shared/money"
import { Rows, TwoLines } from "../shared/rows"
import { StateBadge } from "../shared/state-badge"
import { WHY } from "./words"

type Props = { stalls: DueStall[]; confirm: (stall: DueStall) => void }

/** What stands between the floor and each stall, and why where nothing is paid. */
export const DueRows = ({ stalls, confirm }: Props) => (
  <Rows
    titles={["Gian hàng", "Đến hạn", "Chờ đến ngày", "Đang giữ", "Tài khoản nhận", "Tình trạng"]}
    rows={stalls.map((stall) => ({ ...stall, id: stall.seller_id }))}
    empty="Sàn không còn khoản nào với các gian hàng."
    cells={(stall) => [
      stall.name,
      <TwoLines key="due" first={inDong(stall.due)} second={stall.orders > 0 ? `${stall.orders} khoản` : null} />,
      inDong(stall.waiting),
      inDong(stall.held),
      <TwoLines
        key="account"
        first={stall.account ? `${stall.account.bank_name} ${stall.account.account_number}` : "Chưa ghi"}
        second={stall.account?.holder_name ?? null}
      />,
      <div key="why" className="flex flex-col items-start gap-1">
        <Standing stall={stall} />
        {stall.payee_hold === "unconfirmed" && (
          <Button
            size="small"
            variant="secondary"
            className="whitespace-nowrap"
            onClick={() => confirm(stall)}
            aria-label={`Xác nhận tài khoản của ${stall.name}`}
          >
            Xác nhận tài khoản
          </Button>
        )}
      </div>,
    ]}
  />
)

function Standing({ stall: { why, payee_hold, orders } }: { stall: DueStall }) {
  const held = why ?? payee_hold
  if (held) return <StateBadge color="orange">{WHY[held]}</StateBadge>
  return orders > 0 ? <StateBadge color="green">Sẽ chi</StateBadge> : <StateBadge color="grey">Chưa đến hạn</StateBadge>
}
