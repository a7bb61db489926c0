import type { NewCorrection, Registration } from "@san-ocop/kit/http/verification"
import { isProductGroup, PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
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
  const shown = goodsStart(registered)
  return {
    ...{ name: producer_name, street: street ?? "", ...goodsStart(goods) },
    ...{ registered_groups: shown.groups, registered_spirits: shown.makes_spirits },
  }
}

type Asked = Pick<NewCorrection, "groups" | "makes_spirits">

/**
 * What of goods a correction asks for: what is ticked otherwise than it was registered when the form was opened. What a colleague had
 * confirmed since then is not asked back by who changed something else.
 */
export function askedGoods(ticked: readonly string[], spirits: string, start: Readonly<Record<string, string>>): Asked {
  const known = (start["registered_groups"] ?? "").split(" ").filter(Boolean)
  const kept = ticked.length === known.length && ticked.every((code) => known.includes(code))
  return {
    ...(!kept && { groups: ticked.filter(isProductGroup) }),
    ...(spirits !== (start["registered_spirits"] ?? "") && { makes_spirits: spirits === "yes" }),
  }
}
