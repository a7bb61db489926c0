import { Button } from "@medusajs/ui"
import type { SynonymEntry } from "@san-ocop/kit/http/search-words"
import { Rows, TwoLines } from "../shared/rows"
import { StateBadge } from "../shared/state-badge"
import { RELATIONS, written } from "./words"

type Props = {
  rows: SynonymEntry[]
  change: (row: SynonymEntry) => void
  remove: (row: SynonymEntry) => void
}

/** The groups that hold, and the buttons that change one or take it out. */
export const SynonymRows = ({ rows, change, remove }: Props) => (
  <Rows
    titles={["Các từ", "Cách hiểu", "Nguồn", "Việc"]}
    rows={rows}
    empty="Không có nhóm từ nào như vậy. Mời tìm từ khác, hoặc thêm nhóm mới bằng nút „Thêm từ đồng nghĩa“."
    cells={(row) => [
      <TwoLines key="words" first={written(row)} second={row.marks_only ? "Chỉ tính khi khách gõ có dấu." : null} />,
      RELATIONS[row.relation],
      <StateBadge key="source" color={row.is_start ? "grey" : "green"}>
        {row.is_start ? "Có sẵn" : "Sàn thêm hoặc sửa"}
      </StateBadge>,
      <div key="change" className="flex flex-wrap gap-2">
        <Button size="small" variant="secondary" onClick={() => change(row)} aria-label={`Sửa: ${written(row)}`}>
          Sửa
        </Button>
        <Button size="small" variant="secondary" onClick={() => remove(row)} aria-label={`Bỏ: ${written(row)}`}>
          Bỏ
        </Button>
      </div>,
    ]}
  />
)
