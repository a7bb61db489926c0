import type { About } from "./buyer-words"
import { someOf } from "@san-ocop/kit/some-of"

/** A lot of a recall that people buy. */
export type RecalledGoods = { product_id: string; title: string; code: string }
/** What is in somebody's parcel: the code of the lot that it was packed from; null where the stall recorded none. */
export type OwnGoods = { product_id: string | null; code: string | null }

const PRODUCTS = { few: 5, most: 20, what: "sản phẩm" }
const LOTS = { few: 12, most: 200, what: "lô" }

/**
 * How letters name the goods of a recall, each to its reader: the lots that he has for certain, then those of the products that he
 * bought where nobody recorded a lot, then others.
 * @param goods all lots of the recall, each once
 */
export function aboutGoods(goods: readonly RecalledGoods[]): (own: readonly OwnGoods[]) => About {
  const byCode = new Map(goods.map((one) => [one.code, one]))
  const byProduct = new Map<string, RecalledGoods[]>()
  for (const one of goods) {
    const before = byProduct.get(one.product_id)
    if (!before) byProduct.set(one.product_id, [one])
    else if (before.length < LOTS.most) before.push(one)
  }
  const titles = [...new Set(goods.map(({ title }) => title))]
  const codes = goods.map(({ code }) => code)
  return (own) => {
    const sure = own.flatMap(({ code }) => byCode.get(code ?? "") ?? [])
    const maybe = own.flatMap(({ code, product_id }) => (code === null ? (byProduct.get(product_id ?? "") ?? []) : []))
    const his = [...new Set([...sure, ...maybe])]
    const [ownTitles, ownCodes] = [his.map(({ title }) => title), his.map(({ code }) => code)]
    return {
      products: someOf(ownTitles, titles, PRODUCTS),
      lots: someOf(ownCodes, codes, LOTS),
      isWhole: codes.length <= Math.max(LOTS.few, Math.min(his.length, LOTS.most)),
    }
  }
}
