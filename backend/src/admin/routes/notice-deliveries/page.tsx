import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EnvelopeSolid } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import type { UndeliveredState } from "@san-ocop/kit/http/deliveries"
import { useState } from "react"
import { STATES, UndeliveredTable } from "../../notice-deliveries/undelivered-table"
import { PAGE_ROWS, useUndelivered } from "../../notice-deliveries/use-undelivered"
import { Filter } from "../../shared/fields"
import { Pages } from "../../shared/pages"

/** What the floor wanted to tell people and could not, and the button that sends it again. */
export default function NoticeDeliveriesPage() {
  const [state, setState] = useState<UndeliveredState | "">("")
  const [page, setPage] = useState(0)
  const { list, fault, said, isBusy, sendAgain } = useUndelivered(state, page * PAGE_ROWS)
  const again = (list?.items ?? []).filter((row) => row.may_send_again).map(({ id }) => id)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <Heading>Thông báo chưa tới</Heading>
        <Text className="text-ui-fg-subtle">
          Người có tài khoản vẫn đọc được trong hộp thông báo. Danh sách này là những thư và tin nhắn chưa tới nơi.
        </Text>
        {list?.email_off && <Alert variant="warning">{`Thư điện tử đang tắt: ${list.email_off}.`}</Alert>}
        {fault && <Alert variant="error">{fault}</Alert>}
        {said && <Alert variant="success">{said}</Alert>}
        <div className="flex flex-wrap items-center gap-3">
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
        </div>
      </div>
      {list?.items.length === 0 && <Text className="px-6 py-8">Không có thông báo nào chưa tới.</Text>}
      {list && list.items.length > 0 && (
        <>
          <UndeliveredTable rows={list.items} isBusy={isBusy} sendAgain={sendAgain} />
          <Pages count={list.count} pageSize={PAGE_ROWS} page={page} turnTo={setPage} what="thông báo" />
        </>
      )}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Thông báo chưa tới", icon: EnvelopeSolid })
