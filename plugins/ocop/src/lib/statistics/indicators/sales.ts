import { cancelledThen, soldFor } from "../facts"
import { IN_A_PERIOD, kept, ON_A_DAY, type IndicatorDefinition } from "../indicator"

const midnight = (day: string) => `(${day})::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`

/** What the stalls of newly recognised producers sold in as many days before as after, a year at most. */
const GROWTH = `SELECT x.part, x.value FROM (
    SELECT sum(o.before) AS before, sum(o.after) AS after FROM (
      SELECT s.id, o.day, least(365, asked.as_of::date - o.day) AS days FROM shops s JOIN openings o ON o.seller_id = s.id
      WHERE o.day BETWEEN asked.from_day::date AND asked.until_day::date) w
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(${soldFor("g")}) FILTER (WHERE g.placed_at < ${midnight("w.day")}), 0) AS before,
        coalesce(sum(${soldFor("g")}) FILTER (WHERE g.placed_at >= ${midnight("w.day")}), 0) AS after
      FROM group_order g WHERE g.seller_id = w.id AND g.deleted_at IS NULL AND NOT (${cancelledThen("g")})
        AND g.placed_at >= ${midnight("w.day - w.days")} AND g.placed_at < ${midnight("w.day + w.days")}) o) n
  CROSS JOIN LATERAL (VALUES (NULL, round((n.after - n.before) * 100 / nullif(n.before, 0), 2)),
    ('before', coalesce(n.before, 0)), ('after', coalesce(n.after, 0))) x(part, value)`

/** Indicators 8, 9, 10 and 13: selling on line. */
export const SALES: readonly IndicatorDefinition[] = [
  {
    id: "on_ecommerce",
    number: 8,
    name: "Sản phẩm OCOP trên thương mại điện tử",
    variants: [
      {
        id: "this_floor",
        name: "Tỷ lệ trên sàn này",
        definition:
          "Tỷ lệ sản phẩm OCOP còn hiệu lực vào ngày chốt (như chỉ tiêu 1, mọi cấp công nhận) đang được chào bán hoặc nhận liên hệ đặt mua trên sàn này vào cuối ngày đó.",
        unit: "%",
        source: "computed",
        filters: ON_A_DAY,
        parts: { on_floor: "Sản phẩm đang ở trên sàn", recognised: "Sản phẩm còn hiệu lực" },
        sql: `SELECT x.part, x.value FROM (
            SELECT count(*) AS recognised, count(*) FILTER (WHERE product_id IN (SELECT product_id FROM offers)) AS on_floor
            FROM recognised) n
          CROSS JOIN LATERAL (VALUES (NULL, round(n.on_floor * 100.0 / nullif(n.recognised, 0), 2)),
            ('on_floor', n.on_floor), ('recognised', n.recognised)) x(part, value)`,
      },
      kept({
        id: "any_floor",
        name: "Tỷ lệ trên mọi sàn, theo báo cáo",
        definition:
          "Tỷ lệ sản phẩm OCOP còn hiệu lực có bán trên ít nhất một sàn thương mại điện tử, kể cả sàn khác, theo số liệu cán bộ ghi gần nhất đến ngày chốt.",
        unit: "%",
        keeps: "share",
      }),
    ],
  },
  {
    id: "online_revenue_share",
    number: 9,
    name: "Tỷ lệ doanh thu bán hàng trực tuyến",
    variants: [
      kept({
        id: "share",
        name: "Theo báo cáo",
        definition:
          "Tỷ lệ doanh thu bán trực tuyến trên tổng doanh thu sản phẩm OCOP của các chủ thể, theo số liệu cán bộ ghi gần nhất đến ngày chốt. Sàn không biết doanh thu bán ngoài sàn.",
        unit: "%",
        keeps: "share",
      }),
    ],
  },
  {
    id: "revenue_growth",
    number: 10,
    name: "Tăng trưởng doanh thu sau công nhận",
    variants: [
      {
        id: "this_floor",
        name: "Trên sàn này",
        definition:
          "Với các gian hàng mà chủ thể có sản phẩm được công nhận lần đầu trong kỳ: tiền hàng bán trên sàn sau ngày quyết định so với trước đó, cùng số ngày hai bên, nhiều nhất 365 ngày và không quá ngày chốt. Tiền hàng đã trừ mã giảm giá do gian hàng chịu; phần sàn trả thay khách vẫn tính. Không tính đơn đã hủy và phí vận chuyển.",
        unit: "%",
        source: "computed",
        filters: IN_A_PERIOD,
        parts: { before: "Trước công nhận (đồng)", after: "Sau công nhận (đồng)" },
        ofOrders: true,
        sql: GROWTH,
      },
      kept({
        id: "reported",
        name: "Theo báo cáo",
        definition:
          "Mức tăng doanh thu của chủ thể sau khi sản phẩm được công nhận, theo số liệu cán bộ ghi gần nhất đến ngày chốt.",
        unit: "%",
        keeps: "share",
        mayFall: true,
      }),
    ],
  },
  {
    id: "floor_activity",
    number: 13,
    name: "Hoạt động của sàn",
    variants: [
      {
        id: "members",
        name: "Gian hàng đang hoạt động",
        definition:
          "Số gian hàng đã mở không sau ngày chốt và đang hoạt động vào cuối ngày đó. Không tính gian hàng đang bị dừng bán.",
        unit: "gian hàng",
        source: "computed",
        filters: ON_A_DAY,
        parts: {},
        sql: "SELECT NULL AS part, count(*) AS value FROM shops WHERE open",
      },
      {
        id: "products",
        name: "Sản phẩm trên sàn",
        definition:
          "Số sản phẩm đã duyệt, đang bán hoặc nhận liên hệ đặt mua vào cuối ngày chốt, của gian hàng đang hoạt động, có hay không có giấy chứng nhận OCOP. Không tính sản phẩm bị gỡ hoặc tạm ngừng bán.",
        unit: "sản phẩm",
        source: "computed",
        filters: ON_A_DAY,
        parts: {},
        sql: "SELECT NULL AS part, count(*) AS value FROM offers",
      },
      {
        id: "orders",
        name: "Đơn hàng",
        definition:
          "Số đơn hàng đặt trong kỳ, không sau ngày chốt, chưa bị hủy vào cuối ngày đó, tính theo nơi của gian hàng.",
        unit: "đơn hàng",
        source: "computed",
        filters: IN_A_PERIOD,
        parts: {},
        ofOrders: true,
        sql: "SELECT NULL AS part, coalesce(sum(orders), 0) AS value FROM sales",
      },
      {
        id: "revenue",
        name: "Tiền hàng",
        definition:
          "Tổng tiền hàng của các đơn tính ở mục Đơn hàng, đã trừ mã giảm giá do gian hàng chịu (phần sàn trả thay khách vẫn tính), không gồm phí vận chuyển.",
        unit: "đồng",
        source: "computed",
        filters: IN_A_PERIOD,
        parts: {},
        ofOrders: true,
        sql: "SELECT NULL AS part, coalesce(sum(revenue), 0) AS value FROM sales",
      },
      kept({
        id: "visits",
        name: "Lượt truy cập",
        definition:
          "Tổng lượt truy cập sàn trong kỳ do cán bộ ghi từ công cụ đo của đơn vị vận hành. Sàn không theo dõi người xem.",
        unit: "lượt",
        keeps: "sum",
      }),
    ],
  },
]
