import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { alcoholDuties } from "@san-ocop/kit/alcohol"
import { PRODUCT_GROUPS, type ProductGroupCode } from "@san-ocop/kit/product-groups"
import { readRows } from "../../reads/rows"
import type { CheckedListing } from "./assert-listing-producer"

const GOODS = `
  select r.name, r.group_code as group, r.alcohol_percent, p.name as producer, g.product_groups as groups, g.makes_spirits
    from listing_revision r
    join producer p on p.id = r.producer_id and p.deleted_at is null
    join producer_registration g on g.producer_id = p.id and g.deleted_at is null
   where r.id = ?`

type Goods = {
  name: string
  group: ProductGroupCode
  alcohol_percent: number | null
  producer: string
  groups: ProductGroupCode[]
  makes_spirits: boolean
}

const nameOf = (code: ProductGroupCode): string => PRODUCT_GROUPS.find((one) => one.code === code)?.name ?? code

const TO_DO = "chủ thể vào hồ sơ xác minh, mục “Sửa thông tin đã xác minh”"

/**
 * Refuses goods that their maker did not register, of a group or as spirits: his papers were asked for and checked by what he
 * registered alone (Decision 148/QD-TTg, food safety by Decree 15/2018, licences of spirits by Decree 105/2017). A maker without a
 * registration is not judged here.
 * @throws Refusal not_allowed
 */
export async function assertRegisteredGoods(container: MedusaContainer, listing: CheckedListing): Promise<void> {
  const [goods] = await readRows<Goods>(container, GOODS, [listing.current_revision_id])
  if (!goods) return
  const { group, groups, producer, makes_spirits } = goods
  if (!groups.includes(group)) {
    const registered = groups.map((code) => `“${nameOf(code)}”`).join(", ")
    const message =
      `${producer} đăng ký nhóm ${registered}, chưa đăng ký nhóm “${nameOf(group)}” nên chưa bán được hàng nhóm này. ` +
      `Mời chọn lại nhóm của sản phẩm; nếu có làm hàng nhóm này thì ${TO_DO} để xin thêm nhóm.`
    refuse("not_allowed", message, { field: "content.group", code: "group_not_registered" })
  }
  if (makes_spirits || !alcoholDuties(goods).needs_licence) return
  const message =
    `${producer} chưa đăng ký làm rượu nên chưa bán được hàng có cồn từ 5,5%. ` +
    `Mời ghi đúng độ cồn; nếu có làm rượu thì ${TO_DO} để đăng ký và nộp giấy phép sản xuất rượu.`
  refuse("not_allowed", message, { field: "content.alcohol_percent", code: "spirits_not_registered" })
}
