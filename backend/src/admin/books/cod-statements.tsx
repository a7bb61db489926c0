import { Heading } from "@medusajs/ui"
import { inDong } from "../shared/money"
import type { CodStatementRow } from "@san-ocop/kit/http/cod-statements"
import type { Page } from "@san-ocop/kit/http/problem"
import { useState } from "react"
import { Pages } from "../shared/pages"
import { Rows, TwoLines } from "../shared/rows"
import { inVietnam } from "../shared/time"
import { useAnswer } from "../shared/use-answer"

const PAGE_ROWS = 10

/** Carriers' statements that were taken in, the newest first. */
export function CodStatements({ path }: { path: string }) {
  const [page, setPage] = useState(0)
  const query = new URLSearchParams({ limit: String(PAGE_ROWS), offset: String(page * PAGE_ROWS) })
  const { answer: files } = useAnswer<Page<CodStatementRow>>(`${path}/cod-statements?${query}`)
  if (!files) return null
  return (
    <div className="divide-y">
      <Heading level="h2" className="px-6 py-4">
        Bảng kê đã ghi
      </Heading>
      <Rows
        titles={["Bảng kê", "Ghi lúc", "Số dòng", "Khớp", "Còn mở", "Thực nhận"]}
        rows={files.items}
        empty="Chưa ghi bảng kê nào."
        cells={(file) => [
          <TwoLines key="file" first={file.carrier} second={file.file_name} />,
          inVietnam(file.taken_in_at),
          file.lines,
          file.settled,
          file.open,
          inDong(file.remitted),
        ]}
      />
      {files.count > PAGE_ROWS && (
        <Pages count={files.count} pageSize={PAGE_ROWS} page={page} turnTo={setPage} what="bảng kê" />
      )}
    </div>
  )
}
