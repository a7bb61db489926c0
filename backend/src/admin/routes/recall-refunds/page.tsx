import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import type { Page } from "@san-ocop/kit/http/problem"
import type { RecallRefund } from "@san-ocop/kit/http/recall"
import { useState } from "react"
import { RefundRows } from "../../recall-refunds/refund-rows"
import { PageFrame } from "../../shared/page-frame"
import { Pages } from "../../shared/pages"
import { useAnswer } from "../../shared/use-answer"

const PAGE_ROWS = 50

/** Recalled goods on their way back, and money for them that buyers still wait for. */
export default function RecallRefundsPage() {
  const [page, setPage] = useState(0)
  const query = new URLSearchParams({ limit: String(PAGE_ROWS), offset: String(page * PAGE_ROWS) })
  const { answer: list, fault } = useAnswer<Page<RecallRefund>>(`/admin/recall-refunds?${query}`)
  return (
    <PageFrame
      title="Hoàn tiền hàng thu hồi"
      lead="Người mua hàng bị thu hồi đang chờ trả hàng hoặc chờ tiền của gian hàng. Việc đến hạn trước đứng đầu; việc quá hạn xin gọi gian hàng."
      fault={fault}
      said={null}
    >
      {list && <RefundRows rows={list.items} />}
      {list && list.items.length > 0 && (
        <Pages count={list.count} pageSize={PAGE_ROWS} page={page} turnTo={setPage} what="yêu cầu" />
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Hoàn tiền thu hồi", icon: ArrowUturnLeft })
