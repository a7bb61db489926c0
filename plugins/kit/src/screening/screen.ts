import { alcoholDuties, alcoholWords } from "../alcohol"
import type { Day } from "../day"
import { formatMoney } from "../format-money"
import type { Finding, ScreenedField, Screening } from "../http/screening"
import type { ListingContent } from "../http/seller"
import { type BoundCertificate, whyNotOfListing } from "./certificate-mismatch"
import { priceOutlier, type PriceSpread } from "./price-outlier"
import { findStarsClaims } from "./stars-claim"
import { TEXT_RULES, type TextRule } from "./text-rules"
import { findUnless } from "./words"

/** Raise it with every change of a rule: what waits is then screened anew. */
export const SCREENING_VERSION = "2026-11-3"

/** What the rules look at besides the words. */
export type ScreeningFacts = {
  content: ListingContent
  price: number
  /** What comparable goods of the floor cost; null when nothing can be compared. */
  prices: PriceSpread | null
  /** Pictures that are like those of another seller, whose stall is named. */
  reused: { url: string; stall: string }[]
  /** The stars that valid certificates give to this product. */
  stars: number[]
  /** The certificates in force that are bound to this product, of whomever. */
  certificates: BoundCertificate[]
}

const finding = (rule: Omit<Finding, "detail" | "pictures" | "places"> & Partial<Finding>): Finding => ({
  places: [],
  detail: null,
  pictures: [],
  ...rule,
})

const textOf = (content: ListingContent, field: ScreenedField): string => content[field] ?? ""

function byWords(
  { fields, phrases, except, rule, severity, risk, why, source }: TextRule,
  content: ListingContent,
  on: Day,
) {
  const inForce = phrases.filter(({ from }) => from <= on).map((one) => one.phrase)
  const places = fields.flatMap((field) =>
    findUnless(textOf(content, field), inForce, except).map((place) => ({ field, ...place })),
  )
  return places.length > 0 ? [finding({ rule, severity, risk, why, source, places })] : []
}

function byAlcohol(content: ListingContent): Finding[] {
  const { age, needs_licence } = alcoholDuties(content)
  const named = alcoholWords(content.name)
  if (age === null && named.length === 0) return []
  return [
    finding({
      rule: "alcohol",
      severity: "flag",
      risk: 2,
      places: named.map((place) => ({ field: "name" as const, ...place })),
      why: needs_licence
        ? "Hàng có cồn: cần giấy phép rượu còn hiệu lực, và chỉ bán cho người đủ 18 tuổi."
        : "Hàng có cồn hoặc gọi tên như rượu, bia: xin xem nồng độ cồn đã khai.",
      source:
        "Luật Phòng, chống tác hại của rượu, bia 44/2019/QH14; Nghị định 105/2017/NĐ-CP (sửa đổi bởi 17/2020/NĐ-CP)",
    }),
  ]
}

const STARRED: readonly ScreenedField[] = ["name", "description"]

function byStars(content: ListingContent, stars: readonly number[]): Finding[] {
  const places = STARRED.flatMap((field) =>
    findStarsClaims(textOf(content, field))
      .filter((claim) => !stars.includes(claim.stars))
      .map(({ start, end, words }) => ({ field, start, end, words })),
  )
  if (places.length === 0) return []
  const held = [...new Set(stars)].sort().map((one) => `${one} sao`)
  return [
    finding({
      rule: "stars_mismatch",
      severity: "flag",
      risk: 2,
      places,
      why: "Số sao viết trong bài khác với giấy chứng nhận OCOP còn hiệu lực.",
      detail: held.length > 0 ? `Giấy còn hiệu lực: ${held.join(", ")}.` : "Chưa có giấy chứng nhận còn hiệu lực.",
      source: "Quyết định 148/QĐ-TTg năm 2023",
    }),
  ]
}

function byCertificates({ content, certificates }: ScreeningFacts): Finding[] {
  const whys = certificates.flatMap((certificate) => whyNotOfListing(content, certificate) ?? [])
  if (whys.length === 0) return []
  return [
    finding({
      rule: "certificate_mismatch",
      severity: "flag",
      risk: 2,
      why: "Tên hoặc chủ thể ghi trong bài khác với giấy chứng nhận OCOP của sản phẩm. Xin xem còn đúng là sản phẩm đã được công nhận không.",
      detail: whys.join(" "),
      source: "Quyết định 148/QĐ-TTg năm 2023",
    }),
  ]
}

function byPrice({ content, price, prices }: ScreeningFacts): Finding[] {
  const outlier = prices && priceOutlier({ price, weight_grams: content.weight_grams }, prices)
  if (!outlier) return []
  const side = outlier.side === "high" ? "cao" : "thấp"
  return [
    finding({
      rule: "price_outlier",
      severity: "flag",
      risk: 1,
      why: `Giá ${side} hơn hẳn các sản phẩm cùng nhóm trong tỉnh. Xin xem giá và khối lượng có gõ nhầm không.`,
      detail: `Cùng nhóm thường khoảng ${formatMoney(outlier.usual)} một kg.`,
      source: "So với các sản phẩm cùng nhóm đang bán trên sàn của tỉnh",
    }),
  ]
}

function byPictures(reused: ScreeningFacts["reused"]): Finding[] {
  if (reused.length === 0) return []
  const stalls = [...new Set(reused.map(({ stall }) => stall))]
  return [
    finding({
      rule: "picture_reused",
      severity: "flag",
      risk: 2,
      why: "Ảnh giống ảnh mà gian hàng khác đã tải lên.",
      detail: `Giống ảnh của: ${stalls.join(", ")}.`,
      pictures: [...new Set(reused.map(({ url }) => url))],
      source: "Luật Sở hữu trí tuệ; Luật Bảo vệ quyền lợi người tiêu dùng 19/2023/QH15, Điều 10",
    }),
  ]
}

/** What the rules in force on the day `on` find in a revision, the worst first. */
export function screen(facts: ScreeningFacts, on: Day): Screening {
  const findings = [
    ...TEXT_RULES.flatMap((rule) => byWords(rule, facts.content, on)),
    ...byAlcohol(facts.content),
    ...byStars(facts.content, facts.stars),
    ...byCertificates(facts),
    ...byPictures(facts.reused),
    ...byPrice(facts),
  ].sort((a, b) => b.risk - a.risk)
  return { version: SCREENING_VERSION, risk: findings[0]?.risk ?? 0, findings }
}

/** The finding for which a listing may not be sent at all, if there is one. */
export const refusedFor = ({ findings }: Screening): Finding | null =>
  findings.find(({ severity }) => severity === "refuse") ?? null
