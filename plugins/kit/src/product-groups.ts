/**
 * The six product groups of the OCOP programme (Decision 148/QD-TTg of 2023).
 * `code` is used in data and addresses, `name` on pages.
 */
export const PRODUCT_GROUPS = [
  { code: "thuc-pham", name: "Thực phẩm" },
  { code: "do-uong", name: "Đồ uống" },
  { code: "duoc-lieu", name: "Dược liệu và sản phẩm từ dược liệu" },
  { code: "thu-cong-my-nghe", name: "Thủ công mỹ nghệ" },
  { code: "sinh-vat-canh", name: "Sinh vật cảnh" },
  { code: "du-lich", name: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch" },
] as const

export type ProductGroupCode = (typeof PRODUCT_GROUPS)[number]["code"]

export const isProductGroup = (code: string): code is ProductGroupCode =>
  PRODUCT_GROUPS.some((group) => group.code === code)
