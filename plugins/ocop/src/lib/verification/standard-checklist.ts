import type { ProducerKind } from "@san-ocop/kit/http/verification"
import type { ProductGroupCode } from "@san-ocop/kit/product-groups"

/** A rule as set-up writes it into the table `requirement`. Empty lists mean everybody. */
export type StandardRule = {
  id: string
  code: string
  position: number
  title: string
  help: string
  kinds: ProducerKind[]
  groups: ProductGroupCode[]
  only_spirits: boolean
  mandatory: boolean
  ways: ("document" | "attestation" | "fact")[]
  attestation_months: number | null
  needs_expiry: boolean
  grace_days: number
  in_force_from: string
  in_force_until: string | null
  source: string
}

const FOOD: ProductGroupCode[] = ["thuc-pham", "do-uong", "duoc-lieu"]
/** From the day on which the E-commerce Law 122/2025/QH15 holds floors to know their sellers. */
const SINCE = "2026-07-01"

type Given = Pick<StandardRule, "code" | "title" | "help" | "ways" | "source"> & Partial<StandardRule>

const rule = (given: Given, index: number): StandardRule => ({
  id: `req_${given.code}`,
  position: (index + 1) * 10,
  kinds: [],
  groups: [],
  only_spirits: false,
  mandatory: true,
  attestation_months: null,
  needs_expiry: false,
  grace_days: 0,
  in_force_from: SINCE,
  in_force_until: null,
  ...given,
})

const RULES: Given[] = [
  {
    code: "business_registration",
    title: "Giấy chứng nhận đăng ký kinh doanh",
    help: "Giấy chứng nhận đăng ký doanh nghiệp, hộ kinh doanh hoặc giấy chứng nhận trang trại. Chụp đủ các trang.",
    kinds: ["enterprise", "household_business", "farm"],
    ways: ["document"],
    source: "Luật TMĐT 122/2025/QH15; NĐ 248/2026/NĐ-CP",
  },
  {
    code: "cooperative_registration",
    title: "Giấy chứng nhận đăng ký hợp tác xã",
    help: "Giấy chứng nhận đăng ký của hợp tác xã hoặc liên hiệp hợp tác xã. Chụp đủ các trang.",
    kinds: ["cooperative"],
    ways: ["document"],
    source: "Luật Hợp tác xã 17/2023/QH15",
  },
  {
    code: "cooperation_contract",
    title: "Hợp đồng hợp tác",
    help: "Hợp đồng hợp tác có chữ ký các thành viên. Nếu hợp đồng có thời hạn, mời ghi ngày hết hạn.",
    kinds: ["cooperative_group"],
    ways: ["document"],
    grace_days: 30,
    source: "Luật Hợp tác xã 17/2023/QH15",
  },
  {
    code: "tax_code",
    title: "Mã số thuế",
    help: "Mã số thuế của cơ sở. Hộ kinh doanh ghi số định danh cá nhân của chủ hộ.",
    kinds: ["cooperative", "enterprise", "household_business", "farm"],
    ways: ["fact"],
    source: "TT 86/2024/TT-BTC; NĐ 68/2026/NĐ-CP",
  },
  {
    code: "tax_code",
    id: "req_tax_code_group",
    title: "Mã số thuế",
    help: "Mã số thuế của tổ hợp tác, nếu có. Chưa có thì bỏ qua.",
    kinds: ["cooperative_group"],
    mandatory: false,
    ways: ["fact"],
    source: "TT 86/2024/TT-BTC",
  },
  {
    code: "representative",
    title: "Người đại diện",
    help: "Họ tên và số định danh cá nhân của người đại diện. Số này được giữ kín, không hiện trên trang bán hàng.",
    ways: ["fact"],
    source: "Luật TMĐT 122/2025/QH15; NĐ 248/2026/NĐ-CP",
  },
  {
    code: "identity_card",
    title: "Căn cước của người đại diện",
    help: "Ảnh thẻ căn cước của người đại diện, rõ chữ. Có thể ghép hai mặt vào một tệp PDF.",
    ways: ["document"],
    grace_days: 30,
    source: "Luật TMĐT 122/2025/QH15; NĐ 248/2026/NĐ-CP",
  },
  {
    code: "food_safety",
    title: "Giấy chứng nhận đủ điều kiện an toàn thực phẩm",
    help: "Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm, hoặc HACCP, ISO 22000 còn hạn.",
    kinds: ["cooperative", "enterprise"],
    groups: FOOD,
    ways: ["document"],
    needs_expiry: true,
    grace_days: 30,
    source: "NĐ 15/2018/NĐ-CP Điều 11, 12",
  },
  {
    code: "food_safety",
    id: "req_food_safety_small",
    title: "Giấy chứng nhận hoặc cam kết an toàn thực phẩm",
    help: "Cơ sở nhỏ có thể cam kết sản xuất thực phẩm an toàn ngay tại đây, hoặc nộp giấy chứng nhận còn hạn.",
    kinds: ["household_business", "farm", "cooperative_group"],
    groups: FOOD,
    ways: ["document", "attestation"],
    attestation_months: 36,
    grace_days: 30,
    source: "NĐ 15/2018/NĐ-CP Điều 12",
  },
  {
    code: "product_declaration",
    title: "Bản tự công bố sản phẩm",
    help: "Bản tự công bố, hoặc giấy tiếp nhận đăng ký bản công bố với thực phẩm bảo vệ sức khỏe.",
    groups: FOOD,
    ways: ["document"],
    source: "NĐ 15/2018/NĐ-CP Điều 4 đến 8",
  },
  {
    code: "spirits_licence",
    title: "Giấy phép sản xuất rượu",
    help: "Giấy phép sản xuất rượu công nghiệp hoặc rượu thủ công nhằm mục đích kinh doanh, còn hạn.",
    only_spirits: true,
    ways: ["document"],
    needs_expiry: true,
    source: "NĐ 105/2017/NĐ-CP, sửa đổi bởi NĐ 17/2020/NĐ-CP",
  },
  {
    code: "bank_account",
    title: "Tài khoản ngân hàng",
    help: "Tài khoản đứng tên cơ sở hoặc người đại diện, để nhận tiền bán hàng.",
    ways: ["fact"],
    source: "Quy chế hoạt động của sàn",
  },
  {
    code: "terms",
    title: "Đồng ý điều khoản bán hàng",
    help: "Đọc và đồng ý điều khoản dành cho người bán đang có hiệu lực.",
    ways: ["fact"],
    source: "Quy chế hoạt động của sàn",
  },
]

/**
 * What an installation begins with. A person checks it against the law before a real floor opens; later changes are rows of the
 * table with days of their own, not changes here.
 */
export const STANDARD_CHECKLIST: readonly StandardRule[] = RULES.map(rule)
