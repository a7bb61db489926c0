import { Button } from "@medusajs/ui"
import type { SellerChoice } from "@san-ocop/kit/http/seller-choice"
import { Rows, TwoLines } from "../shared/rows"
import { StateBadge } from "../shared/state-badge"
import { ACTS, actsOn, type StallAct, standingWords } from "./words"

type Props = { rows: SellerChoice[]; change: (row: SellerChoice, act: StallAct) => void }

/** Stalls that were found, whether each may sell, and the buttons that change it. */
export const StallRows = ({ rows, change }: Props) => (
  <Rows
    titles={["Gian hàng", "Sản phẩm đã duyệt", "Tình trạng", "Việc"]}
    rows={rows}
    empty="Không tìm thấy gian hàng nào. Mời thử một phần của tên."
    cells={(row) => [
      <TwoLines key="stall" first={row.name} second={`/gian-hang/${row.slug}`} />,
      row.listings.length,
      <StateBadge key="status" color={actsOn(row).includes("reinstate") ? "orange" : "green"}>
        {standingWords(row)}
      </StateBadge>,
      <div key="change" className="flex flex-wrap gap-2">
        {actsOn(row).map((act) => (
          <Button
            key={act}
            size="small"
            variant="secondary"
            onClick={() => change(row, act)}
            aria-label={`${ACTS[act]}: ${row.name}`}
          >
            {ACTS[act]}
          </Button>
        ))}
      </div>,
    ]}
  />
)
