import { IN_A_PERIOD, type IndicatorDefinition, kept, ON_A_DAY } from "../indicator"

const area = (id: string, name: string, what: string, unit: string) =>
  kept({ id, name, definition: `${what}, theo số liệu cán bộ ghi gần nhất đến ngày chốt.`, unit, keeps: "latest" })

/** Indicators 14, 18 and 19: traced goods, communes, growing areas. */
export const PLACES: readonly IndicatorDefinition[] = [
  {
    id: "traced_products",
    number: 14,
    name: "Sản phẩm truy xuất được nguồn gốc",
    variants: [
      {
        id: "products",
        name: "Sản phẩm có lô truy xuất trên sàn",
        definition:
          "Số sản phẩm OCOP còn hiệu lực vào ngày chốt (như chỉ tiêu 1, mọi cấp công nhận) có ít nhất một lô đã ghi trên sàn, ngày làm ra không sau ngày chốt.",
        unit: "sản phẩm",
        source: "computed",
        filters: ON_A_DAY,
        parts: {},
        sql: `SELECT NULL AS part, count(*) AS value FROM recognised r WHERE EXISTS (
          SELECT 1 FROM lot WHERE lot.product_id = r.product_id AND lot.deleted_at IS NULL AND lot.made_on <= asked.as_of)`,
      },
      {
        id: "lots",
        name: "Lô ghi trong kỳ",
        definition:
          "Số lô hàng đã ghi trên sàn có ngày làm ra trong kỳ, không sau ngày chốt, của mọi sản phẩm, tính theo nơi của chủ thể.",
        unit: "lô",
        source: "computed",
        filters: IN_A_PERIOD,
        parts: {},
        sql: `SELECT NULL AS part, count(*) AS value FROM lot WHERE lot.deleted_at IS NULL AND lot.kind = 'goods'
            AND lot.made_on BETWEEN asked.from_day AND asked.until_day AND lot.producer_id IN (SELECT id FROM makers)`,
      },
      kept({
        id: "stamps",
        name: "Tem truy xuất đã phát",
        definition: "Số tem truy xuất đã phát cho chủ thể, cộng các lần cán bộ ghi trong kỳ, không sau ngày chốt.",
        unit: "tem",
        keeps: "sum",
      }),
    ],
  },
  {
    id: "communes_with_products",
    number: 18,
    name: "Xã, phường có sản phẩm OCOP",
    variants: [
      {
        id: "with_products",
        name: "Có ít nhất một sản phẩm còn hiệu lực",
        definition:
          "Số xã, phường, đặc khu (theo địa giới từ 01/7/2025) có ít nhất một chủ thể với sản phẩm OCOP còn hiệu lực vào ngày chốt. Chủ thể chưa ghi xã không được tính.",
        unit: "xã, phường",
        source: "computed",
        filters: ON_A_DAY,
        parts: { all: "Tổng số xã, phường" },
        sql: `SELECT x.part, x.value FROM (SELECT count(DISTINCT m.commune_code) AS communes FROM makers m
            WHERE m.id IN (SELECT producer_id FROM recognised)) n
          CROSS JOIN LATERAL (VALUES (NULL, n.communes), ('all', asked.commune_count)) x(part, value)`,
      },
      area(
        "five_star_potential",
        "Sản phẩm tiềm năng 5 sao",
        "Số sản phẩm trong danh sách tiềm năng 5 sao",
        "sản phẩm",
      ),
    ],
  },
  {
    id: "growing_areas",
    number: 19,
    name: "Mã số vùng trồng, diện tích VietGAP và hữu cơ",
    variants: [
      area("codes", "Mã số vùng trồng", "Số mã số vùng trồng còn hiệu lực", "mã số"),
      area("vietgap", "Diện tích VietGAP", "Diện tích được chứng nhận VietGAP còn hiệu lực", "ha"),
      area("organic", "Diện tích hữu cơ", "Diện tích được chứng nhận hữu cơ còn hiệu lực", "ha"),
    ],
  },
]
