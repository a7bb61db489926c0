import { alcoholDuties } from "./alcohol"
import { PRODUCT_GROUPS, type ProductGroupCode } from "./product-groups"

/** What a producer is registered for; without a registration `groups` is null, and nothing is judged. */
export type RegisteredGoods = { groups: readonly ProductGroupCode[] | null; makes_spirits: boolean }

export type Goods = { name: string; group: ProductGroupCode; alcohol_percent?: number | null }

type GoodsGap = { code: "group_not_registered" | "spirits_not_registered"; field: "group" | "alcohol_percent" }

/**
 * What of some goods their maker is not registered for: his papers were asked for and checked by what he registered alone
 * (Decision 148/QD-TTg; food safety by Decree 15/2018, licences of spirits by Decree 105/2017). Null where nothing is missing.
 */
export function goodsGap(goods: Goods, { groups, makes_spirits }: RegisteredGoods): GoodsGap | null {
  if (groups === null) return null
  if (!groups.includes(goods.group)) return { code: "group_not_registered", field: "group" }
  if (makes_spirits || !alcoholDuties(goods).needs_licence) return null
  return { code: "spirits_not_registered", field: "alcohol_percent" }
}

const nameOf = (code: ProductGroupCode): string => PRODUCT_GROUPS.find((one) => one.code === code)?.name ?? code

const TO_DO = "chủ thể vào hồ sơ xác minh, mục “Sửa thông tin đã xác minh”"

/** The gap in words, and what to do about it. `producer`: his name. */
export function goodsGapText(gap: GoodsGap, goods: Goods, producer: string, { groups }: RegisteredGoods): string {
  if (gap.code === "group_not_registered") {
    const registered = (groups ?? []).map((code) => `“${nameOf(code)}”`).join(", ")
    return (
      `${producer} ${registered && `đăng ký nhóm ${registered}, `}chưa đăng ký nhóm “${nameOf(goods.group)}” nên chưa bán được hàng nhóm này. ` +
      `Mời chọn lại nhóm của sản phẩm; nếu có làm hàng nhóm này thì ${TO_DO} để xin thêm nhóm.`
    )
  }
  return (
    `${producer} chưa đăng ký làm rượu nên chưa bán được hàng có cồn từ 5,5%. ` +
    `Mời ghi đúng độ cồn; nếu có làm rượu thì ${TO_DO} để đăng ký và nộp giấy phép sản xuất rượu.`
  )
}
