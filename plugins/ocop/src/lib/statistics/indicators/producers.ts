import { kept, ON_A_DAY, type IndicatorDefinition } from "../indicator"

const KINDS = {
  enterprise: "Doanh nghiệp",
  cooperative: "Hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  household_business: "Hộ kinh doanh",
  farm: "Trang trại",
}
const PRODUCER = { unit: "chủ thể", source: "computed", filters: ON_A_DAY, parts: KINDS } as const

const byKind = (from: string) =>
  `SELECT kind AS part, count(*) AS value FROM (${from}) p GROUP BY GROUPING SETS ((), (kind))`

/** Women's and ethnic minorities' part: who leads is not in the register, so an officer counts. */
const led = (who: string) => [
  kept({
    id: "count",
    name: "Số chủ thể",
    definition: `Số chủ thể có sản phẩm OCOP còn hiệu lực do ${who} đứng đầu, theo số liệu cán bộ ghi gần nhất đến ngày chốt. Sàn không thu thập giới tính, dân tộc của người đại diện.`,
    unit: "chủ thể",
    keeps: "latest",
  }),
  kept({
    id: "share",
    name: "Tỷ lệ",
    definition: `Tỷ lệ chủ thể do ${who} đứng đầu trên tổng số chủ thể có sản phẩm OCOP còn hiệu lực, theo số liệu cán bộ ghi gần nhất đến ngày chốt.`,
    unit: "%",
    keeps: "share",
  }),
]

/** Indicators 2, 4 and 5: who makes. */
export const PRODUCERS: readonly IndicatorDefinition[] = [
  {
    id: "producers_by_kind",
    number: 2,
    name: "Chủ thể theo loại hình",
    variants: [
      {
        ...PRODUCER,
        id: "with_products",
        name: "Có sản phẩm còn hiệu lực",
        definition:
          "Số chủ thể có ít nhất một sản phẩm OCOP còn hiệu lực vào ngày chốt (như chỉ tiêu 1, mọi cấp công nhận), chia theo loại hình.",
        sql: byKind("SELECT m.kind FROM makers m WHERE m.id IN (SELECT producer_id FROM recognised)"),
      },
      {
        ...PRODUCER,
        id: "verified",
        name: "Đã xác minh trên sàn",
        definition:
          "Số chủ thể đã được xác minh trên sàn, ngày xác minh không sau ngày chốt và vẫn ở tình trạng đã xác minh vào cuối ngày đó, dù có sản phẩm OCOP hay không.",
        sql: byKind("SELECT m.kind FROM makers m WHERE m.verified"),
      },
    ],
  },
  { id: "women_led", number: 4, name: "Chủ thể do phụ nữ đứng đầu", variants: led("phụ nữ") },
  {
    id: "ethnic_minority_led",
    number: 5,
    name: "Chủ thể do người dân tộc thiểu số đứng đầu",
    variants: led("người dân tộc thiểu số"),
  },
]
