import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EyeSlash } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import type { SearchMissList } from "@san-ocop/kit/http/search-words"
import { useState } from "react"
import { EngineAway } from "../../search-words/engine-away"
import { Filter } from "../../shared/fields"
import { PageFrame } from "../../shared/page-frame"
import { Pages } from "../../shared/pages"
import { Rows } from "../../shared/rows"
import { onDay } from "../../shared/time"
import { useAnswer } from "../../shared/use-answer"

const PAGE_ROWS = 50
const DAYS = [
  ["7", "7 ngày"],
  ["30", "30 ngày"],
  ["90", "90 ngày"],
] as const
const KINDS = [
  ["any", "Tất cả"],
  ["none", "Không thấy gì"],
  ["near", "Chỉ thấy gần đúng"],
] as const

/** What shoppers looked for and did not find, and the way to say what they meant. */
export default function SearchMissesPage() {
  const [days, setDays] = useState("30")
  const [kind, setKind] = useState("any")
  const [page, setPage] = useState(0)
  const query = new URLSearchParams({ days, kind, limit: String(PAGE_ROWS), offset: String(page * PAGE_ROWS) })
  const { answer: list, fault } = useAnswer<SearchMissList>(`/admin/search/misses?${query}`)
  const choose = (set: (value: string) => void) => (value: string) => {
    set(value)
    setPage(0)
  }
  return (
    <PageFrame
      title="Tìm không thấy"
      lead="Những gì khách tìm mà sàn không có, hoặc chỉ có gần đúng. Chỉ đếm từ khóa theo ngày, không ghi ai tìm."
      filters={
        <>
          <Filter name="days" label="Trong" value={days} choose={choose(setDays)} choices={DAYS} />
          <Filter name="kind" label="Kết quả" value={kind} choose={choose(setKind)} choices={KINDS} />
        </>
      }
      fault={fault}
      said={null}
    >
      <EngineAway />
      {list && (
        <Rows
          titles={["Khách gõ", "Số lượt", "Không thấy gì", "Gần đúng", "Lần cuối", "Việc"]}
          rows={list.items.map((item) => ({ ...item, id: item.query }))}
          empty="Trong thời gian này, chưa có từ khóa nào được tìm đủ số lượt mà không thấy. Khi có, bấm „Thêm từ đồng nghĩa“ ở dòng của từ đó để lần sau khách tìm thấy; có thể chọn nhiều ngày hơn ở trên."
          cells={({ query: words, searches, none, near, last_day }) => [
            words,
            searches,
            none,
            near,
            onDay(last_day),
            <a key="add" className="text-ui-fg-interactive" href={`search-words?tu=${encodeURIComponent(words)}`}>
              Thêm từ đồng nghĩa
            </a>,
          ]}
        />
      )}
      {list && list.items.length > 0 && (
        <Pages count={list.count} pageSize={PAGE_ROWS} page={page} turnTo={setPage} what="từ khóa" />
      )}
      {list && (
        <Text size="small" className="px-6 py-4 text-ui-fg-subtle">
          {`Chỉ hiện từ khóa có từ ${list.rules.least} lượt; số điện thoại, thư điện tử và họ tên không được ghi; giữ ${list.rules.days} ngày.`}
        </Text>
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Tìm không thấy", icon: EyeSlash })
