import { Button, StatusBadge } from "@medusajs/ui"
import type { SellerChoice } from "@san-ocop/kit/http/casework"
import { Rows, TwoLines } from "../shared/rows"
import { isStopped, standingWords } from "./words"

type Props = { rows: SellerChoice[]; change: (row: SellerChoice) => void }

/** Stalls that were found, whether each may sell, and the button that changes it. */
export const StallRows = ({ rows, change }: Props) => (
  <Rows
    titles={["Gian hàng", "Sản phẩm đã duyệt", "Tình trạng", "Việc"]}
    rows={rows}
    empty="Không tìm thấy gian hàng nào. Mời thử một phần của tên."
    cells={(row) => [
      <TwoLines key="stall" first={row.name} second={`/gian-hang/${row.slug}`} />,
      row.listings.length,
      <StatusBadge key="status" color={isStopped(row) ? "orange" : "green"}>
        {standingWords(row)}
      </StatusBadge>,
      <Button
        key="change"
        size="small"
        variant="secondary"
        onClick={() => change(row)}
        aria-label={`${isStopped(row) ? "Cho bán lại" : "Hạn chế"}: ${row.name}`}
      >
        {isStopped(row) ? "Cho bán lại" : "Hạn chế"}
      </Button>,
    ]}
  />
)
