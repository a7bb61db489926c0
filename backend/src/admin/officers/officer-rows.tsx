import { Button } from "@medusajs/ui"
import type { OfficerEntry } from "@san-ocop/kit/http/operator"
import { Rows, TwoLines } from "../shared/rows"
import { StateBadge } from "../shared/state-badge"
import { AGENCIES, ROLES, STATUSES } from "./words"

type Props = { rows: OfficerEntry[]; nameOf: (province: string | null) => string; change: (row: OfficerEntry) => void }

/** Who governs which floor, and the button that stops him or lets him go on. */
export const OfficerRows = ({ rows, nameOf, change }: Props) => (
  <Rows
    titles={["Cán bộ", "Tỉnh, thành phố", "Ngành và vai trò", "Tình trạng", "Việc"]}
    rows={rows}
    empty="Chưa có cán bộ nào ở đây. Mời cấp tài khoản, trước hết cho cán bộ ngành Công Thương."
    cells={(row) => [
      <TwoLines key="who" first={row.name} second={[row.email, row.phone].filter(Boolean).join(" · ")} />,
      nameOf(row.province_code),
      <TwoLines key="what" first={AGENCIES[row.agency]} second={ROLES[row.role]} />,
      <StateBadge key="status" color={row.status === "active" ? "green" : "orange"}>
        {STATUSES[row.status]}
      </StateBadge>,
      <Button
        key="change"
        size="small"
        variant="secondary"
        onClick={() => change(row)}
        aria-label={`${row.status === "active" ? "Tạm dừng" : "Cho làm lại"}: ${row.name}, ${row.email}`}
      >
        {row.status === "active" ? "Tạm dừng" : "Cho làm lại"}
      </Button>,
    ]}
  />
)
