import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EnvelopeSolid } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Label, Table, Text } from "@medusajs/ui"
import type { UndeliveredState } from "@san-ocop/kit/http/deliveries"
import { useState } from "react"
import { STATES, UndeliveredTable } from "../../notice-deliveries/undelivered-table"
import { PAGE_ROWS, useUndelivered } from "../../notice-deliveries/use-undelivered"

/** What the floor wanted to tell people and could not, and the button that sends it again. */
export default function NoticeDeliveriesPage() {
  const [state, setState] = useState<UndeliveredState | "">("")
  const [page, setPage] = useState(0)
  const { list, fault, said, isBusy, sendAgain } = useUndelivered(state, page * PAGE_ROWS)
  const again = (list?.items ?? []).filter((row) => row.may_send_again).map(({ id }) => id)
  const pages = Math.max(1, Math.ceil((list?.count ?? 0) / PAGE_ROWS))
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
          <Label htmlFor="state">Tình trạng</Label>
          <select
            id="state"
            className="bg-ui-bg-field shadow-borders-base txt-compact-small rounded-md px-2 py-1.5"
            value={state}
            onChange={({ target }) => {
              setState(target.value as UndeliveredState | "")
              setPage(0)
            }}
          >
            <option value="">Tất cả</option>
            {Object.entries(STATES).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
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
          <Table.Pagination
            count={list.count}
            pageSize={PAGE_ROWS}
            pageIndex={page}
            pageCount={pages}
            canPreviousPage={page > 0}
            canNextPage={page + 1 < pages}
            previousPage={() => setPage(page - 1)}
            nextPage={() => setPage(page + 1)}
            translations={{ of: "trên", results: "thông báo", pages: "trang", prev: "Trước", next: "Sau" }}
          />
        </>
      )}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Thông báo chưa tới", icon: EnvelopeSolid })
