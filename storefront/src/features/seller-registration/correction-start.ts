import type { Registration } from "@san-ocop/kit/http/verification"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import type { GroupOptions } from "./groups-field"

/** The product groups to choose from, in the order of the programme. */
export const groupOptions = (): GroupOptions => PRODUCT_GROUPS.map(({ code, name }) => ({ value: code, label: name }))

type Goods = Pick<Registration, "groups" | "makes_spirits">

/** What is registered of goods, as the form shows it. */
export const goodsStart = ({ groups, makes_spirits }: Goods) => ({
  groups: groups.join(" "),
  makes_spirits: makes_spirits ? "yes" : "",
})

/** What a correction starts from; a correction that waits is gone on with, so that nothing of its goods is lost. */
export function correctionStart({ producer_name, street, correction, ...registered }: Registration) {
  const asked = correction?.state === "waiting" ? correction : null
  const goods = {
    groups: asked?.groups ?? registered.groups,
    makes_spirits: asked?.makes_spirits ?? registered.makes_spirits,
  }
  return { name: producer_name, street: street ?? "", ...goodsStart(goods) }
}
