import type { ReasonCode } from "@san-ocop/kit/http/department"

/** Why an officer refuses, as the seller reads it. */
export const REASONS = {
  missing_information: "Thiếu thông tin bắt buộc về sản phẩm.",
  wrong_group: "Chọn chưa đúng nhóm sản phẩm.",
  misleading_claim: "Có nội dung quảng cáo quá mức hoặc dễ gây hiểu lầm.",
  poor_pictures: "Ảnh chưa rõ hoặc chưa đúng sản phẩm.",
  certificate_mismatch: "Thông tin chưa khớp với giấy chứng nhận.",
  prohibited_goods: "Hàng hóa không được phép bán trên sàn.",
  wild_species: "Có loài hoang dã, quý hiếm mà chưa có giấy tờ nguồn gốc.",
  licence_missing: "Thiếu giấy phép bắt buộc với loại hàng này.",
  price_implausible: "Giá hoặc khối lượng có vẻ gõ nhầm.",
  copied_pictures: "Ảnh giống ảnh của gian hàng khác.",
  other: "Lý do khác.",
} as const satisfies Record<ReasonCode, string>

export const REASON_CODES = Object.keys(REASONS) as [ReasonCode, ...ReasonCode[]]

/** The coded reason and the officer's own words as one text, or null when there is neither. */
export function reasonText(code: string | null, words: string | null): string | null {
  const coded = code !== null && Object.hasOwn(REASONS, code) && code !== "other" ? REASONS[code as ReasonCode] : null
  return [coded, words].filter(Boolean).join(" ") || null
}
