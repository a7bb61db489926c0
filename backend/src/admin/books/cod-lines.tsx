import { Alert, Button } from "@medusajs/ui"
import { inDong } from "../shared/money"
import type { CodLineList, CodLineRow } from "@san-ocop/kit/http/cod-statements"
import type { Page } from "@san-ocop/kit/http/problem"
import { useState } from "react"
import { Filter } from "../shared/fields"
import { Pages } from "../shared/pages"
import { Rows, TwoLines } from "../shared/rows"
import { StateBadge } from "../shared/state-badge"
import { onDay } from "../shared/time"
import { useAnswer } from "../shared/use-answer"
import { type Decision, ResolveLine } from "./resolve-line"
import { moveWords, REASONS, STATES } from "./words"

const PAGE_ROWS = 20
const LISTS = [
  ["waiting", "Cần xem"],
  ["done", "Đã xong"],
] as const

type Props = { path: string; decided: (said: string) => Promise<void> }

/** Rows of carriers' statements that do not fit, and what may be done with each. */
export function CodLines({ path, decided }: Props) {
  const [list, setList] = useState<CodLineList>("waiting")
  const [page, setPage] = useState(0)
  const [decision, setDecision] = useState<Decision | null>(null)
  const query = new URLSearchParams({ list, limit: String(PAGE_ROWS), offset: String(page * PAGE_ROWS) })
  const { answer: lines, fault } = useAnswer<Page<CodLineRow>>(`${path}/cod-lines?${query}`)
  const choose = (value: string): void => {
    setList(value as CodLineList)
    setPage(0)
  }
  return (
    <div className="divide-y">
      <div className="flex items-center gap-3 px-6 py-4">
        <Filter name="list" label="Dòng của bảng kê" value={list} choose={choose} choices={LISTS} />
        {fault && <Alert variant="error">{fault}</Alert>}
      </div>
      {lines && (
        <Rows
          titles={["Vận đơn", "Thu hộ, phí", "Thực nhận", "Sổ ghi đang giữ", "Tình trạng", "Việc"]}
          rows={lines.items}
          empty={list === "waiting" ? "Không có dòng nào cần xem." : "Chưa có dòng nào."}
          cells={(line) => [
            <TwoLines
              key="parcel"
              first={line.order ? `${line.tracking_code}, đơn ${line.order.code}` : line.tracking_code}
              second={`${line.carrier}, ${onDay(line.day)}, dòng ${line.line} của ${line.file_name}`}
            />,
            <TwoLines key="sums" first={inDong(line.cod)} second={inDong(line.fee)} />,
            inDong(line.remitted),
            inDong(line.held),
            <Standing key="state" line={line} />,
            <div key="moves" className="flex flex-col items-start gap-1">
              {line.moves.map((to) => (
                <Button
                  key={to}
                  size="small"
                  variant="secondary"
                  className="whitespace-nowrap"
                  onClick={() => setDecision({ line, to })}
                  aria-label={`${moveWords(line.reason, to)}: ${line.tracking_code}`}
                >
                  {moveWords(line.reason, to)}
                </Button>
              ))}
            </div>,
          ]}
        />
      )}
      {lines && lines.count > PAGE_ROWS && (
        <Pages count={lines.count} pageSize={PAGE_ROWS} page={page} turnTo={setPage} what="dòng" />
      )}
      {decision && <ResolveLine path={path} decision={decision} close={() => setDecision(null)} decided={decided} />}
    </div>
  )
}

function Standing({ line: { state, reason, claim, note } }: { line: CodLineRow }) {
  const owed = claim > 0 ? `Còn phải trả sàn ${inDong(claim)}` : `Sàn phải trả lại ${inDong(-claim)}`
  return (
    <div className="flex flex-col items-start gap-1">
      <StateBadge color={state === "waiting" || state === "claimed" ? "orange" : "green"}>{STATES[state]}</StateBadge>
      <TwoLines first={claim === 0 ? (reason ? REASONS[reason] : "") : owed} second={note} />
    </div>
  )
}
