import { isProductGroup, type ProductGroupCode } from "@san-ocop/kit/product-groups"
import { isPack, type PackName } from "../../../pictures/packs"
import { isStorage, type StorageCode } from "./storage"

/** One way in which goods of a kind are sold. `price` is a range in whole dong, as seen in shops in 2025; `grams` is the weight as sent. */
export type Size = { unit: string; grams: number; price: readonly [number, number] }

/** What the seed knows about a kind of goods: a row of data/goods-kinds.csv. All that is made of it is sample data. */
export type GoodsKind = {
  code: string
  /** Any of these in the name, as whole words with their marks; "^" in front: only at the start of the name. */
  words: readonly string[]
  /** For products whose source names no group. */
  group: ProductGroupCode
  pack: PackName
  tint: string
  sizes: readonly Size[]
  /** Days that it keeps; null for what does not spoil. */
  shelfDays: number | null
  storage: StorageCode
  ingredients: string | null
  /** What a shopper would like to know, one sentence; then how it is used, another. */
  about: string
  use: string
}

/** Reads one row. @throws RangeError that names the kind and what is wrong with it */
export function readKind(row: Record<string, string>): GoodsKind {
  const { code = "", group = "", pack = "", storage = "", tint = "" } = row
  const wrong = (what: string): never => {
    throw new RangeError(`goods kind ${code}: ${what}`)
  }
  return {
    code,
    words: (row.words ?? "").split("|"),
    group: isProductGroup(group) ? group : wrong(`no such group: ${group}`),
    pack: isPack(pack) ? pack : wrong(`no such pack: ${pack}`),
    tint: /^#[0-9a-f]{6}$/.test(tint) ? tint : wrong(`no such colour: ${tint}`),
    sizes: (row.sizes ?? "").split("|").map((text) => readSize(text) ?? wrong(`no such size: ${text}`)),
    shelfDays: row.shelf_days ? Number(row.shelf_days) : null,
    storage: isStorage(storage) ? storage : wrong(`no such storage: ${storage}`),
    ingredients: row.ingredients || null,
    about: row.about ?? "",
    use: row.use ?? "",
  }
}

/** "hũ 500 ml:980:150000-250000" */
function readSize(text: string): Size | null {
  const [, unit, grams, low, high] = /^([^:]+):(\d+):(\d+)-(\d+)$/.exec(text) ?? []
  return unit ? { unit, grams: Number(grams), price: [Number(low), Number(high)] } : null
}
