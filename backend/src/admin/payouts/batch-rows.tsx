import { Button } from "@medusajs/ui"
import type { PayoutBatchRow } from "@san-ocop/kit/http/payouts"
import type { Page } from "@san-ocop/kit/http/problem"
import { useState } from "react"
import { inDong } from "../shared/money"
import { Pages } from "../shared/pages"
import { Rows, TwoLines } from "../shared/rows"
import { inVietnam } from "../shared/time"
import { useAnswer } from "../shared/use-answer"
import { statesInWords } from "./words"

const PAGE_ROWS = 10

type Props = { floor: string; choose: (batch: string) => void }

/** Batches of a floor, the newest first. */
export function BatchRows({ floor, choose }: Props) {
  const [page, setPage] = useState(0)
  const query = new URLSearchParams({ limit: String(PAGE_ROWS), offset: String(page * PAGE_ROWS) })
  const { answer: batches } = useAnswer<Page<PayoutBatchRow>>(`/admin/floors/${floor}/payout-batches?${query}`)
  if (!batches) return null
  return (
    <>
      <Rows
        titles={["Lập lúc", "Duyệt", "Số tiền", "Lệnh chi", "Việc"]}
        rows={batches.items}
        empty="Chưa có đợt chi nào."
        cells={(batch) => [
          <TwoLines key="formed" first={inVietnam(batch.formed_at)} second={batch.formed_by} />,
          batch.approved_by ?? "Chưa duyệt",
          inDong(batch.amount),
          statesInWords(batch.states),
          <Button
            key="open"
            size="small"
            variant="secondary"
            onClick={() => choose(batch.id)}
            aria-label={`Mở đợt lập lúc ${inVietnam(batch.formed_at)}`}
          >
            Mở đợt
          </Button>,
        ]}
      />
      {batches.count > PAGE_ROWS && (
        <Pages count={batches.count} pageSize={PAGE_ROWS} page={page} turnTo={setPage} what="đợt chi" />
      )}
    </>
  )
}
