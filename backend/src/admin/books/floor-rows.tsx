import { Button } from "@medusajs/ui"
import type { FloorDifferences } from "@san-ocop/kit/http/books"
import { SETTLEMENT } from "../floors/settlement"
import { Rows, TwoLines } from "../shared/rows"

type Props = { floors: FloorDifferences[]; choose: (floor: FloorDifferences) => void }

/** What waits on which floor, and the way to the floor's own queue. */
export const FloorRows = ({ floors, choose }: Props) => (
  <Rows
    titles={["Sàn", "Chờ sàn xem", "Đang đòi", "Bảng kê ở gian hàng", "Chuyển khoản ở gian hàng", "Việc"]}
    rows={floors.map((floor) => ({ ...floor, id: floor.floor_id }))}
    empty="Chưa có sàn nào."
    cells={(floor) => [
      <TwoLines key="name" first={floor.name} second={SETTLEMENT[floor.settlement_mode]} />,
      floor.waiting,
      floor.claimed,
      floor.of_stalls,
      floor.transfers,
      <Button
        key="choose"
        size="small"
        variant="secondary"
        onClick={() => choose(floor)}
        aria-label={`Bảng kê của ${floor.name}`}
      >
        Bảng kê
      </Button>,
    ]}
  />
)
