import { Button, Container, Heading } from "@medusajs/ui"
import type { HeldCardRefund } from "@san-ocop/kit/http/cards"
import type { Page } from "@san-ocop/kit/http/problem"
import { useState } from "react"
import { inDong } from "../shared/money"
import { Pages } from "../shared/pages"
import { Rows, TwoLines } from "../shared/rows"
import { StateBadge } from "../shared/state-badge"
import { inVietnam } from "../shared/time"
import { useAnswer } from "../shared/use-answer"
import { DecideRefund, type RefundDecision } from "./decide-refund"

const PAGE_ROWS = 20

/** Money of cards that does not go back by itself, and what may be done about it. Nothing while there is none. */
export function HeldRefunds({ changed }: { changed: () => Promise<void> }) {
  const [page, setPage] = useState(0)
  const [decision, setDecision] = useState<RefundDecision | null>(null)
  const query = new URLSearchParams({ limit: String(PAGE_ROWS), offset: String(page * PAGE_ROWS) })
  const { answer: list, load } = useAnswer<Page<HeldCardRefund>>(`/admin/card-refunds?${query}`)
  // Past the last row the server knows of no count: somebody may have decided what was there, and the pages before are still full.
  if (!list || (list.count === 0 && page === 0)) return null
  const decided = async (): Promise<void> => {
    await load()
    await changed()
  }
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        Tiền thẻ chưa hoàn được
      </Heading>
      <Rows
        titles={["Đơn hàng", "Khách", "Phải hoàn", "Vì sao", "Từ lúc", "Việc"]}
        rows={list.items}
        empty="Không có khoản nào."
        cells={(row) => [
          <TwoLines key="order" first={row.code} second={`${row.seller_name}, ${row.floor_name}`} />,
          <TwoLines key="shopper" first={row.customer_name} second={row.customer_phone} />,
          inDong(row.amount),
          <StateBadge key="why" color={row.held === "failed" ? "red" : "orange"}>
            {row.why ?? "Ngân hàng của khách đang đòi lại, chờ kết quả"}
          </StateBadge>,
          inVietnam(row.since),
          row.held === "failed" && <Moves key="moves" row={row} choose={setDecision} />,
        ]}
      />
      {(list.count > PAGE_ROWS || page > 0) && (
        <Pages count={list.count} pageSize={PAGE_ROWS} page={page} turnTo={setPage} what="khoản" />
      )}
      {decision && <DecideRefund decision={decision} close={() => setDecision(null)} decided={decided} />}
    </Container>
  )
}

const MOVES = [
  ["transfer", "Đã chuyển khoản"],
  ["retry", "Hoàn vào thẻ lần nữa"],
] as const

const Moves = ({ row, choose }: { row: HeldCardRefund; choose: (decision: RefundDecision) => void }) => (
  <div className="flex flex-col items-start gap-1">
    {MOVES.map(([what, words]) => (
      <Button
        key={what}
        size="small"
        variant="secondary"
        className="whitespace-nowrap"
        onClick={() => choose({ row, what })}
        aria-label={`${words}: đơn ${row.code}`}
      >
        {words}
      </Button>
    ))}
  </div>
)
