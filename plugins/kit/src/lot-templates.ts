import type { TraceStep } from "./http/trace"
import type { ProductGroupCode } from "./product-groups"

/** One step that goods of a group usually go through, and what its form asks beside time, place, note and pictures. */
export type LotStep = {
  step: Exclude<TraceStep, "holding">
  /** "Thu hoạch", as the people of the trade call it. */
  title: string
  /** What to write down, in one short sentence. */
  hint: string
  /** Label of the other side: who handed in, which laboratory, who receives. Null: nobody else takes part. */
  party: string | null
  /** Label of the paper's number. Null: there is none. */
  document: string | null
  /** Other lots may go in: materials into goods. */
  takes_inputs: boolean
}

const HARVEST: LotStep = {
  step: "harvesting",
  title: "Thu hoạch",
  hint: "Thu hoạch ở đâu, của hộ nào.",
  party: "Hộ thu hoạch",
  document: "Mã số vùng trồng, vùng nuôi",
  takes_inputs: false,
}
const COLLECT: LotStep = {
  step: "collecting",
  title: "Thu gom nguyên liệu",
  hint: "Nhận nguyên liệu từ ai, phân loại thế nào.",
  party: "Bên giao nguyên liệu",
  document: "Số phiếu nhập",
  takes_inputs: false,
}
const PROCESS: LotStep = {
  step: "transforming",
  title: "Chế biến",
  hint: "Làm theo quy trình nào, mẻ nào.",
  party: null,
  document: "Số mẻ",
  takes_inputs: true,
}
const PACK: LotStep = {
  step: "packing",
  title: "Đóng gói",
  hint: "Đóng gói, dán tem ở đâu.",
  party: null,
  document: "Quy cách đóng gói",
  takes_inputs: false,
}
const TEST: LotStep = {
  step: "inspecting",
  title: "Kiểm nghiệm",
  hint: "Kiểm tra gì, kết quả ra sao.",
  party: "Nơi kiểm nghiệm",
  document: "Số phiếu kết quả",
  takes_inputs: false,
}
const DISPATCH: LotStep = {
  step: "shipping",
  title: "Xuất hàng",
  hint: "Xuất bao nhiêu, chở bằng gì.",
  party: "Nơi nhận (khách quét tem không thấy)",
  document: "Số phiếu xuất",
  takes_inputs: false,
}

const CRAFT: LotStep = { ...PROCESS, title: "Chế tác", hint: "Làm bằng kỹ thuật nào, ai làm.", document: null }
const CRAFT_MATERIAL: LotStep = { ...COLLECT, hint: "Nhận nguyên liệu (tre, gỗ, sợi, đất…) từ ai." }
const GROW: LotStep = {
  ...HARVEST,
  title: "Trồng, nhân giống",
  hint: "Giống gì, ươm hay trồng ở đâu.",
  document: "Mã số cơ sở trồng",
}
const HERB: LotStep = {
  ...PROCESS,
  title: "Sơ chế, chế biến",
  hint: "Rửa, sấy, nấu cao hay tán bột theo quy trình nào.",
}
const HERB_HARVEST: LotStep = { ...HARVEST, title: "Thu hái", hint: "Thu hái dược liệu ở đâu, của hộ nào." }

/** What each group's goods go through, in order. A visit is no goods: its group has none. */
export const LOT_TEMPLATES: Readonly<Record<ProductGroupCode, readonly LotStep[]>> = {
  "thuc-pham": [HARVEST, COLLECT, PROCESS, PACK, TEST, DISPATCH],
  "do-uong": [
    HARVEST,
    COLLECT,
    { ...PROCESS, hint: "Ủ, chưng cất, rang hay sao theo quy trình nào." },
    PACK,
    TEST,
    DISPATCH,
  ],
  "duoc-lieu": [HERB_HARVEST, COLLECT, HERB, PACK, TEST, DISPATCH],
  "thu-cong-my-nghe": [CRAFT_MATERIAL, CRAFT, PACK, { ...TEST, title: "Kiểm tra chất lượng" }, DISPATCH],
  "sinh-vat-canh": [GROW, { ...TEST, title: "Kiểm dịch, kiểm tra", party: "Nơi kiểm dịch" }, PACK, DISPATCH],
  "du-lich": [],
}
/** What materials go through before they are goods. */
export const MATERIAL_TEMPLATE: readonly LotStep[] = [HARVEST, COLLECT, TEST]
/** What boxes go through. */
export const BOX_TEMPLATE: readonly LotStep[] = [DISPATCH]
