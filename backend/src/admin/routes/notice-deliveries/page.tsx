import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EnvelopeSolid } from "@medusajs/icons"
import { Alert, Button } from "@medusajs/ui"
import type { UndeliveredState } from "@san-ocop/kit/http/deliveries"
import { useState } from "react"
import { STATES, UndeliveredRows } from "../../notice-deliveries/undelivered-rows"
import { PAGE_ROWS, useUndelivered } from "../../notice-deliveries/use-undelivered"
import { Filter } from "../../shared/fields"
import { PageFrame } from "../../shared/page-frame"
import { Pages } from "../../shared/pages"

/** What the floor wanted to tell people and could not, and the button that sends it again. */
export default function NoticeDeliveriesPage() {
  const [state, setState] = useState<UndeliveredState | "">("")
  const [page, setPage] = useState(0)
  const { list, fault, said, isBusy, sendAgain } = useUndelivered(state, page * PAGE_ROWS)
  const again = (list?.items ?? []).filter((row) => row.may_send_again).map(({ id }) => id)
  return (
    <PageFrame
      title="Thông báo chưa tới"
      lead="Những thư và tin nhắn chưa tới nơi. Người có tài khoản vẫn đọc được trong hộp thông báo của mình."
      filters={
        <>
          <Filter
            name="state"
            label="Tình trạng"
            value={state}
            choose={(value) => {
              setState(value as UndeliveredState | "")
              setPage(0)
            }}
            choices={[["", "Tất cả"], ...Object.entries(STATES)]}
          />
          {again.length > 0 && (
            <Button size="small" variant="secondary" disabled={isBusy} onClick={() => void sendAgain(again)}>
              {`Gửi lại cả ${again.length} thông báo của trang này`}
            </Button>
          )}
        </>
      }
      fault={fault}
      said={said}
    >
      {list?.email_off && (
        <div className="px-6 py-4">
          <Alert variant="warning">{`Thư điện tử đang tắt: ${list.email_off}.`}</Alert>
        </div>
      )}
      {list && <UndeliveredRows rows={list.items} state={state} isBusy={isBusy} sendAgain={sendAgain} />}
      {list && list.items.length > 0 && (
        <Pages count={list.count} pageSize={PAGE_ROWS} page={page} turnTo={setPage} what="thông báo" />
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Thông báo chưa tới", icon: EnvelopeSolid })
