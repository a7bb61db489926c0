import { isCalledOff } from "@san-ocop/kit/called-off"
import { formatDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { formatPhone } from "@san-ocop/kit/phone"
import { KIND_WORDS } from "../cases/seller-words"
import { PAYMENT_WORDS, SETTLEMENT_WORDS, STATE_WORDS, timeWords } from "./contract-words"
import { operatorWords } from "./operator-entity"
import type { Contract, ContractParty } from "./types"

/** One row of the paper: words, and beside them an amount where there is one. */
export type ContractRow = { style: "title" | "heading" | "strong" | "plain"; text: string; amount?: string }

const title = (text: string): ContractRow => ({ style: "title", text })
const heading = (text: string): ContractRow => ({ style: "heading", text })
const strong = (text: string): ContractRow => ({ style: "strong", text })
const plain = (text: string): ContractRow => ({ style: "plain", text })
const amount = (text: string, dong: number, style: "strong" | "plain" = "plain"): ContractRow => ({
  style,
  text,
  amount: formatMoney(dong),
})

/** A contract in words, row by row. `site` is the shop's own address, `terms` what holds for every order. The same facts make the same rows. */
export const contractRows = (contract: Contract, site: string, terms: readonly string[]): ContractRow[] => [
  ...head(contract, site),
  heading("1. Sàn"),
  strong(contract.floor.name),
  ...(contract.operator ? [plain(operatorWords(contract.operator))] : []),
  ...reach("Cơ quan quản lý sàn", contract.floor.department),
  heading("2. Bên bán"),
  ...(contract.parties.length > 0
    ? contract.parties.flatMap(party)
    : [plain("Sàn chưa có hồ sơ pháp lý của gian hàng này.")]),
  ...reach("Gian hàng", contract.stall),
  heading("3. Bên mua"),
  ...buyer(contract),
  heading("4. Hàng hóa và giá"),
  ...goods(contract),
  heading("5. Trả tiền và giao hàng"),
  plain(PAYMENT_WORDS[contract.payment_method]),
  plain(SETTLEMENT_WORDS[contract.settlement_mode]),
  plain(`Cách giao: ${contract.shipping_name}, đến địa chỉ người nhận ở mục 3.`),
  heading("6. Hủy đơn, trả hàng, khiếu nại"),
  ...terms.map(plain),
  heading("7. Nơi xem lại"),
  plain(
    `Người mua mở ${site}/tra-cuu-don-hang, nhập mã đơn và số điện thoại người nhận. Bên bán mở đơn này trong kênh người bán.`,
  ),
  plain(
    "Hàng, giá, phí giao, mã giảm giá, người nhận và đơn vị vận hành sàn ghi như lúc đặt. Thông tin khác của sàn, của bên bán và các thời hạn ở mục 6 ghi như lúc tải bản này.",
  ),
]

function head(contract: Contract, site: string): ContractRow[] {
  const { code, placed_at, confirmed_at, state, state_at, state_note } = contract
  const why = isCalledOff(state) && state_note ? ` (${state_note})` : ""
  return [
    title("Bản hợp đồng mua bán"),
    plain(`Đơn ${formatLookupCode(code)}, đặt trên ${site}`),
    strong(`Giao kết lúc ${timeWords(placed_at)} (giờ Việt Nam), khi sàn nhận đơn và giữ hàng.`),
    ...(confirmed_at ? [plain(`Gian hàng xác nhận lúc ${timeWords(confirmed_at)}.`)] : []),
    strong(`Tình trạng: ${STATE_WORDS[state]}, từ ${timeWords(state_at)}${why}.`),
  ]
}

const reach = (title: string, { name, phone, email, address }: Contract["stall"]): ContractRow[] => [
  strong(`${title}: ${name}`),
  ...(address ? [plain(`Địa chỉ: ${address}`)] : []),
  ...(phone ? [plain(`Điện thoại: ${formatPhone(phone)}`)] : []),
  ...(email ? [plain(`Thư điện tử: ${email}`)] : []),
]

const party = ({ name, kind, address, tax_code, registrations }: ContractParty): ContractRow[] => [
  strong(`${name} (${KIND_WORDS[kind].toLowerCase()})`),
  ...(tax_code ? [plain(`Mã số thuế: ${tax_code}`)] : []),
  ...(address ? [plain(`Địa chỉ: ${address}`)] : []),
  ...registrations.map(({ title: paper, number, issuer, issued_on }) =>
    plain(`${paper}: số ${number}, ${issuer} cấp ngày ${formatDay(issued_on)}`),
  ),
]

const buyer = ({ receiver, is_gift }: Contract): ContractRow[] =>
  is_gift
    ? [
        plain("Đơn là quà tặng: sàn giữ tên người nhận; người mua là người đã đặt và giữ mã đơn hàng."),
        // The one e-mail address of a checkout is that of who gives.
        ...reach("Người nhận", { ...receiver, email: null }),
      ]
    : reach("Người mua, người nhận hàng", receiver)

const goods = (contract: Contract): ContractRow[] => [
  ...contract.lines.map(({ name, unit, unit_price, quantity, total }) =>
    amount(`${name}${unit && ` (${unit})`}: ${quantity} × ${formatMoney(unit_price)}`, total),
  ),
  amount("Tiền hàng", contract.item_total),
  amount(`Phí giao (${contract.shipping_name})`, contract.shipping_total),
  ...contract.discounts.map(({ code, bearer, amount: off }) =>
    amount(`Mã giảm giá ${code} (${bearer === "seller" ? "gian hàng" : "sàn"} chịu)`, -off),
  ),
  amount("Người mua trả, đã gồm thuế", contract.total, "strong"),
]
