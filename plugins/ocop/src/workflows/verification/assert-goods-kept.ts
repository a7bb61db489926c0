import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readGoodsGivenUp } from "../../reads/verification/goods-given-up"

const SHOWN = 3

/**
 * A producer stays registered for what is on sale: its papers must go on being watched.
 * @throws Refusal not_allowed naming goods of a group, or spirits, that would be given up
 */
export async function assertGoodsKept(
  container: MedusaContainer,
  producerId: string,
  goods: Parameters<typeof readGoodsGivenUp>[2],
): Promise<void> {
  const names = await readGoodsGivenUp(container, producerId, goods)
  if (names.length === 0) return
  const shown = names.slice(0, SHOWN).map((name) => `“${name}”`)
  const list = [...shown, ...(names.length > SHOWN ? ["…"] : [])].join(", ")
  refuse(
    "not_allowed",
    `Nhóm hàng này còn sản phẩm đang bán: ${list}. Mời đổi nhóm của sản phẩm hoặc nhờ Sở gỡ tin trước.`,
    {
      field: "groups",
      code: "goods_on_sale",
    },
  )
}
