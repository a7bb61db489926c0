import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import { HOLDS } from "../facts"
import { IN_A_PERIOD, ON_A_DAY, type IndicatorDefinition } from "../indicator"

const STARS = { "5": "5 sao", "4": "4 sao", "3": "3 sao" }
const GROUPS = Object.fromEntries(PRODUCT_GROUPS.map(({ code, name }) => [code, name]))
const PRODUCT = { unit: "sản phẩm", source: "computed" } as const

const byStars = (from: string) =>
  `SELECT stars::text AS part, count(*) AS value FROM (${from}) p GROUP BY GROUPING SETS ((), (stars))`

/** Indicators 1, 3, 6 and 7: what was recognised, what is new, what became of what ran out. */
export const RECOGNITION: readonly IndicatorDefinition[] = [
  {
    id: "recognised_products",
    number: 1,
    name: "Sản phẩm OCOP được công nhận, theo hạng sao",
    variants: [
      {
        ...PRODUCT,
        id: "in_force",
        name: "Còn hiệu lực, mọi cấp công nhận",
        definition:
          "Số sản phẩm có ít nhất một giấy chứng nhận 3, 4 hoặc 5 sao còn hiệu lực vào ngày chốt, do cấp huyện (trước 01/7/2025), tỉnh hoặc bộ công nhận. Mỗi sản phẩm tính một lần, ở hạng sao cao nhất. Không tính giấy đã hết hạn, bị tạm đình chỉ hoặc thu hồi, và giấy của chủ thể nay không còn làm ra sản phẩm.",
        filters: ON_A_DAY,
        parts: STARS,
        sql: byStars("SELECT stars FROM recognised"),
      },
      {
        ...PRODUCT,
        id: "in_force_without_district",
        name: "Còn hiệu lực, chỉ tỉnh và bộ công nhận",
        definition:
          "Như trên, nhưng chỉ tính giấy chứng nhận do UBND cấp tỉnh hoặc bộ cấp; sản phẩm chỉ có giấy do UBND cấp huyện cũ cấp không được tính.",
        filters: ON_A_DAY,
        parts: STARS,
        sql: byStars(
          `SELECT max(c.stars) AS stars FROM certificates c WHERE ${HOLDS} AND c.issuer_level <> 'district' GROUP BY c.product`,
        ),
      },
      {
        ...PRODUCT,
        id: "ever",
        name: "Lũy kế đã được công nhận",
        definition:
          "Số sản phẩm đã từng được công nhận từ 3 sao trở lên, quyết định ký đến hết ngày chốt, kể cả giấy nay đã hết hạn, bị tạm đình chỉ hoặc thu hồi. Mỗi sản phẩm của một chủ thể tính một lần, ở hạng sao cao nhất từng đạt.",
        filters: ON_A_DAY,
        parts: STARS,
        sql: byStars("SELECT max(stars) AS stars FROM decided GROUP BY product"),
      },
    ],
  },
  {
    id: "products_by_group",
    number: 3,
    name: "Sản phẩm theo sáu nhóm",
    variants: [
      {
        ...PRODUCT,
        id: "in_force",
        name: "Sản phẩm còn hiệu lực, theo nhóm",
        definition:
          "Số sản phẩm còn hiệu lực vào ngày chốt (như chỉ tiêu 1, mọi cấp công nhận), chia theo nhóm sản phẩm ghi trên sàn. Sản phẩm chưa đưa lên sàn thì chưa rõ nhóm.",
        filters: ON_A_DAY,
        parts: { ...GROUPS, unknown: "Chưa rõ nhóm" },
        sql: `SELECT part, count(*) AS value FROM (
            SELECT coalesce(l.group_code, 'unknown') AS part FROM recognised r
            LEFT JOIN listing l ON l.product_id = r.product_id AND l.deleted_at IS NULL) p
          GROUP BY GROUPING SETS ((), (part))`,
      },
    ],
  },
  {
    id: "newly_recognised",
    number: 6,
    name: "Sản phẩm được công nhận mới trong kỳ",
    variants: [
      {
        ...PRODUCT,
        id: "first_time",
        name: "Công nhận lần đầu",
        definition:
          "Số sản phẩm có quyết định công nhận đầu tiên cho chủ thể đó từ 3 sao trở lên ký trong kỳ và không sau ngày chốt. Đánh giá lại và nâng hạng không tính. Hạng sao là hạng của quyết định đó.",
        filters: IN_A_PERIOD,
        parts: STARS,
        sql: byStars(
          "SELECT d.stars FROM decided d WHERE d.turn = 1 AND d.decided_on BETWEEN asked.from_day AND asked.until_day",
        ),
      },
      {
        id: "all_decisions",
        name: "Mọi giấy chứng nhận cấp trong kỳ",
        definition:
          "Số giấy chứng nhận từ 3 sao trở lên có quyết định ký trong kỳ và không sau ngày chốt, gồm công nhận lần đầu, đánh giá lại và nâng hạng.",
        unit: "giấy chứng nhận",
        source: "computed",
        filters: IN_A_PERIOD,
        parts: STARS,
        sql: byStars("SELECT d.stars FROM decided d WHERE d.decided_on BETWEEN asked.from_day AND asked.until_day"),
      },
    ],
  },
  {
    id: "re_evaluation",
    number: 7,
    name: "Giấy chứng nhận đến hạn và đánh giá lại",
    variants: [
      {
        id: "due",
        name: "Đến hạn trong kỳ",
        definition:
          "Số giấy chứng nhận từ 3 sao trở lên có ngày hết hiệu lực nằm trong kỳ, không kể giấy đã bị thu hồi. „Đã đánh giá lại“: sản phẩm có quyết định sau đó, ký không sau ngày chốt, chia theo giữ hạng, nâng hạng, xuống hạng. „Hết hiệu lực“: đã qua hạn vào ngày chốt mà chưa có quyết định mới.",
        unit: "giấy chứng nhận",
        source: "computed",
        filters: IN_A_PERIOD,
        parts: {
          re_evaluated: "Đã đánh giá lại",
          kept: "Giữ hạng",
          upgraded: "Nâng hạng",
          lowered: "Xuống hạng",
          expired: "Hết hiệu lực, chưa đánh giá lại",
        },
        sql: `SELECT x.part, x.value FROM (
            SELECT count(*) AS due, count(d.next_stars) AS re_evaluated,
              count(*) FILTER (WHERE d.next_stars = d.stars) AS same,
              count(*) FILTER (WHERE d.next_stars > d.stars) AS upgraded,
              count(*) FILTER (WHERE d.next_stars < d.stars) AS lowered,
              count(*) FILTER (WHERE d.next_stars IS NULL AND d.valid_until < asked.as_of) AS expired
            FROM decided d
            WHERE d.state <> 'revoked' AND d.valid_until BETWEEN asked.from_day AND asked.to_day) n
          CROSS JOIN LATERAL (VALUES (NULL, n.due), ('re_evaluated', n.re_evaluated), ('kept', n.same),
            ('upgraded', n.upgraded), ('lowered', n.lowered), ('expired', n.expired)) x(part, value)`,
      },
      {
        ...PRODUCT,
        id: "removed",
        name: "Bị thu hồi trong kỳ",
        definition:
          "Số sản phẩm có giấy chứng nhận từ 3 sao trở lên bị thu hồi, theo ngày của quyết định thu hồi ghi trên sàn nằm trong kỳ và không sau ngày chốt. Giấy bị thu hồi mà không rõ ngày thì không tính.",
        filters: IN_A_PERIOD,
        parts: {},
        sql: `SELECT NULL AS part, count(DISTINCT c.product) AS value FROM certificates c
          JOIN certificate_notice n ON n.certificate_id = c.id AND n.deleted_at IS NULL AND n.kind = 'revoked'
          WHERE c.state = 'revoked' AND n.decided_on BETWEEN asked.from_day AND asked.until_day`,
      },
    ],
  },
]
