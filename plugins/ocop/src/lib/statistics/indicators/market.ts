import { IN_A_PERIOD, type IndicatorDefinition, kept, type KeptVariant } from "../indicator"

const recent = (id: string, name: string, what: string, unit: string): KeptVariant =>
  kept({ id, name, definition: `${what}, theo số liệu cán bộ ghi gần nhất đến ngày chốt.`, unit, keeps: "latest" })

const inPeriod = (id: string, name: string, what: string, unit: string): KeptVariant =>
  kept({ id, name, definition: `${what}, cộng các lần cán bộ ghi trong kỳ, không sau ngày chốt.`, unit, keeps: "sum" })

/** Indicators 11, 12, 15, 16 and 17: what happens outside the floor, as officers write it down. */
export const MARKET: readonly IndicatorDefinition[] = [
  {
    id: "modern_retail",
    number: 11,
    name: "Chủ thể vào hệ thống bán lẻ hiện đại",
    variants: [
      kept({
        id: "share",
        name: "Tỷ lệ chủ thể",
        definition:
          "Tỷ lệ chủ thể OCOP có hàng trong siêu thị, chuỗi cửa hàng, trung tâm thương mại, theo số liệu cán bộ ghi gần nhất đến ngày chốt.",
        unit: "%",
        keeps: "share",
      }),
      recent("shops", "Siêu thị, cửa hàng nhận bán", "Số siêu thị, cửa hàng có bán sản phẩm OCOP của tỉnh", "cửa hàng"),
    ],
  },
  {
    id: "sale_points",
    number: 12,
    name: "Điểm giới thiệu và bán sản phẩm",
    variants: [
      recent("points", "Điểm bán sản phẩm OCOP", "Số điểm bán sản phẩm OCOP đang mở", "điểm"),
      recent("showrooms", "Phòng trưng bày", "Số phòng trưng bày sản phẩm OCOP đang mở", "phòng"),
      recent("tourist_counters", "Quầy tại điểm du lịch", "Số quầy sản phẩm OCOP tại khu, điểm du lịch", "quầy"),
    ],
  },
  {
    id: "promotion",
    number: 15,
    name: "Xúc tiến thương mại",
    variants: [
      inPeriod("events", "Sự kiện xúc tiến", "Số hội chợ, tuần hàng, hội nghị kết nối cung cầu", "sự kiện"),
      inPeriod("memorandums", "Biên bản ghi nhớ", "Số biên bản ghi nhớ tiêu thụ đã ký", "biên bản"),
      inPeriod("contracts", "Hợp đồng tiêu thụ", "Số hợp đồng tiêu thụ sản phẩm OCOP đã ký", "hợp đồng"),
    ],
  },
  {
    id: "training",
    number: 16,
    name: "Tập huấn và tài khoản hoạt động",
    variants: [
      inPeriod("courses", "Lớp tập huấn", "Số lớp tập huấn về OCOP và thương mại điện tử", "lớp"),
      inPeriod("people", "Người được tập huấn", "Số lượt người dự các lớp tập huấn", "lượt người"),
      {
        id: "active_accounts",
        name: "Gian hàng có đơn trong kỳ",
        definition:
          "Số gian hàng có ít nhất một đơn hàng đặt trong kỳ, không sau ngày chốt, chưa bị hủy vào cuối ngày đó.",
        unit: "gian hàng",
        source: "computed",
        filters: IN_A_PERIOD,
        parts: {},
        ofOrders: true,
        sql: "SELECT NULL AS part, count(*) AS value FROM sales WHERE orders > 0",
      },
    ],
  },
  {
    id: "targets",
    number: 17,
    name: "Chỉ tiêu kế hoạch đã đạt",
    variants: [
      recent("met", "Số chỉ tiêu đã đạt", "Số chỉ tiêu của kế hoạch OCOP đã đạt", "chỉ tiêu"),
      recent("planned", "Tổng số chỉ tiêu", "Tổng số chỉ tiêu của kế hoạch OCOP", "chỉ tiêu"),
    ],
  },
]
