import type { CertificateGround, CertificateNotice } from "@san-ocop/kit/http/catalog"

/** Grounds as people read them in a notice. */
export const GROUND_WORDS: Record<CertificateGround, string> = {
  process_changed: "Quy trình sản xuất khác với hồ sơ đã công nhận",
  food_safety: "Vi phạm an toàn thực phẩm",
  production_stopped: "Đã ngừng sản xuất",
  no_traceability: "Không có hồ sơ truy xuất nguồn gốc",
  false_dossier: "Hồ sơ không đúng sự thật",
  producer_request: "Theo đề nghị của chủ thể",
  other: "Lý do khác",
}

type Decided = {
  product_name: string
  stars: number
  decision_number: string
  ground: CertificateGround | null
  note: string | null
}

const TITLES: Record<CertificateNotice["kind"], string> = {
  suspended: "Giấy chứng nhận OCOP bị tạm đình chỉ",
  revoked: "Giấy chứng nhận OCOP bị thu hồi",
  restored: "Giấy chứng nhận OCOP được khôi phục",
}
const EFFECTS: Record<CertificateNotice["kind"], string> = {
  suspended: "Sản phẩm vẫn bán được nhưng không còn hiện sao cho đến khi được khôi phục.",
  revoked: "Sản phẩm vẫn bán được nhưng không được ghi hạng sao nữa, kể cả trên bao bì.",
  restored: "Sản phẩm hiện sao trở lại.",
}

/** What the maker reads of a decision on his certificate. */
export function decisionNotice(kind: CertificateNotice["kind"], decided: Decided): { title: string; body: string } {
  const { product_name, stars, decision_number, ground, note } = decided
  const why = [ground && GROUND_WORDS[ground], note].filter(Boolean).join(": ")
  const lines = [
    `${product_name}, ${stars} sao, theo quyết định ${decision_number}.`,
    why && `Lý do: ${why}.`,
    EFFECTS[kind],
  ]
  return { title: TITLES[kind], body: lines.filter(Boolean).join(" ") }
}

const BADGES: Record<CertificateNotice["kind"] | "ended", string> = {
  suspended: "Giấy chứng nhận của nơi làm ra đang bị tạm đình chỉ nên sản phẩm không hiện sao.",
  revoked: "Giấy chứng nhận của nơi làm ra đã bị thu hồi, xin không ghi hạng sao khi bán.",
  restored: "Giấy chứng nhận của nơi làm ra có hiệu lực trở lại.",
  ended: "Giấy chứng nhận của nơi làm ra đã hết hạn, xin không ghi hạng sao khi bán cho đến khi được công nhận lại.",
}

/** What a stall reads that only sells the goods of another: whether they show their stars. What the maker is to do is not its business. */
export const badgeNotice = (
  kind: CertificateNotice["kind"] | "ended",
  product_name: string,
): { title: string; body: string } => ({
  title: `${product_name} ${kind === "restored" ? "hiện sao OCOP trở lại" : "không còn hiện sao OCOP"}`,
  body: `${BADGES[kind]} Sản phẩm vẫn bán được.`,
})

/** What the maker reads of a new certificate that follows an old one. */
export const renewalNotice = (
  state: "renewed" | "upgraded",
  { product_name, stars, valid_until }: { product_name: string; stars: number; valid_until: string },
): { title: string; body: string } => ({
  title: state === "upgraded" ? "Sản phẩm được nâng hạng sao OCOP" : "Giấy chứng nhận OCOP được công nhận lại",
  body: `${product_name} được công nhận ${stars} sao, có giá trị đến hết ngày ${valid_until.split("-").reverse().join("/")}.`,
})

/** How many certificates of a stall's goods a file brought, by what each is. */
export type Imported = { recognised: number; renewed: number; upgraded: number }

const OUTCOMES: Record<keyof Imported, string> = {
  recognised: "được công nhận",
  renewed: "được công nhận lại",
  upgraded: "được nâng hạng sao",
}

/** What a stall reads of a file of recognitions that was recorded, or that was taken back. */
export function importNotice(kind: "committed" | "undone", counts: Imported): { title: string; body: string } {
  const told = (["recognised", "renewed", "upgraded"] as const).filter((outcome) => counts[outcome] > 0)
  const words = told.map((outcome) => `${counts[outcome]} sản phẩm ${OUTCOMES[outcome]}`).join(", ")
  return kind === "committed"
    ? {
        title: "Sở vừa ghi giấy chứng nhận OCOP của gian hàng",
        body: `${words}. Mời bà con xem số giấy, hạng sao và ngày hết hạn.`,
      }
    : {
        title: "Sở vừa lấy lại giấy chứng nhận OCOP đã nhập nhầm",
        body: `Không còn ghi: ${words}. Giấy chứng nhận trước đó của sản phẩm, nếu có, có giá trị như cũ.`,
      }
}
