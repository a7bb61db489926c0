import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubbleLeftRight } from "@medusajs/icons"
import type { DisputeRow } from "@san-ocop/kit/http/disputes"
import type { Page } from "@san-ocop/kit/http/problem"
import { useState } from "react"
import { DisputeDesk } from "../../disputes/dispute-desk"
import { DisputeRows } from "../../disputes/dispute-rows"
import { Filter } from "../../shared/fields"
import { PageFrame } from "../../shared/page-frame"
import { Pages } from "../../shared/pages"
import { useAnswer } from "../../shared/use-answer"

const PAGE_ROWS = 20

/** What shoppers and stalls do not agree about, for operators to decide. */
export default function DisputesPage() {
  const [show, setShow] = useState("open")
  const [page, setPage] = useState(0)
  const [chosen, setChosen] = useState<string | null>(null)
  const query = new URLSearchParams({ show, limit: String(PAGE_ROWS), offset: String(page * PAGE_ROWS) })
  const { answer: list, fault, load } = useAnswer<Page<DisputeRow>>(`/admin/disputes?${query}`)
  const close = (): void => {
    setChosen(null)
    void load()
  }
  if (chosen)
    return (
      <div className="flex flex-col gap-y-3">
        <DisputeDesk key={chosen} id={chosen} close={close} />
      </div>
    )
  return (
    <PageFrame
      title="Tranh chấp"
      lead="Khách không đồng ý với gian hàng về tiền của một đơn. Gian hàng có thời hạn trả lời, sau đó sàn phân xử."
      filters={
        <Filter
          name="show"
          label="Xem"
          value={show}
          choose={(value) => {
            setShow(value)
            setPage(0)
          }}
          choices={[
            ["open", "Chưa xong"],
            ["all", "Tất cả"],
          ]}
        />
      }
      fault={fault}
      said={null}
    >
      {list && <DisputeRows rows={list.items} open={setChosen} />}
      {list && list.count > PAGE_ROWS && (
        <Pages count={list.count} pageSize={PAGE_ROWS} page={page} turnTo={setPage} what="tranh chấp" />
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Tranh chấp", icon: ChatBubbleLeftRight })
