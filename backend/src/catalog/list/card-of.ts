import type { Badge, ProductCard, ProductList } from "@san-ocop/kit/http/catalog"
import type { ProductDocument } from "../../search/documents"

/** A card as an index has it: how it is sold, and whether it still is, the tables say. */
export type IndexedCard = Omit<ProductCard, "sales_mode">
export type IndexedList = Omit<ProductList, "items"> & { items: IndexedCard[] }

/** 20271231 as a day: "2027-12-31". */
const dayOf = (number: number): Badge["valid_until"] =>
  String(number).replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3") as Badge["valid_until"]

/** "2027-12-31" as a number that engines can compare: 20271231. */
export const dayNumber = (day: string): number => Number(day.replaceAll("-", ""))

function badgeOf(document: ProductDocument, today: number): Badge | null {
  const { stars, valid_until, certificate_number, decision_number, certificate_sample } = document
  if (stars === null || valid_until === null || certificate_number === null || valid_until < today) return null
  return {
    stars,
    certificate_number,
    decision_number: decision_number ?? "",
    valid_until: dayOf(valid_until),
    is_sample: certificate_sample,
  }
}

/** What a list shows of a document on the day `today` (20261122): a badge whose last day is over is left out. */
export const cardOf = (document: ProductDocument, today: number): IndexedCard => ({
  id: document.id,
  handle: document.handle,
  name: document.name,
  picture: document.picture,
  price: document.price,
  unit: document.unit,
  in_stock: document.in_stock,
  badge: badgeOf(document, today),
  group: document.group_code,
  stall: { slug: document.seller_slug, name: document.seller_name },
  place: {
    province_code: document.province_code,
    province_name: document.province_name,
    floor_slug: document.floor_slug,
    commune_name: document.commune_name,
    old_province: document.old_province,
  },
  is_sample: document.is_sample,
})

/** The fields of a document that `cardOf` reads. */
export const CARD_FIELDS = [
  "id handle name picture price unit in_stock stars valid_until certificate_number decision_number certificate_sample",
  "group_code seller_slug seller_name province_code province_name floor_slug commune_name old_province is_sample",
].flatMap((names) => names.split(" "))
