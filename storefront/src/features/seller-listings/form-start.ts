import type { SellerListing } from "@san-ocop/kit/http/seller"

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".")

const percent = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value).replace(".", ",")

const written = (value: number | null | undefined): string => (value ?? "").toString()

/** A listing as the product form shows it, by field name. */
export function formStart({ id, revision_number, price, stock, content }: SellerListing): Record<string, string> {
  return {
    listing: id,
    revision: String(revision_number),
    pictures: content.pictures.join("\n"),
    name: content.name,
    group: content.group,
    producer_id: content.producer_id ?? "",
    alcohol_percent: percent(content.alcohol_percent),
    storage_classes: (content.storage_classes ?? []).join(" "),
    reach: content.reach ?? "",
    length_cm: written(content.length_cm),
    width_cm: written(content.width_cm),
    height_cm: written(content.height_cm),
    unit: content.unit,
    weight_grams: String(content.weight_grams),
    price: grouped(price),
    stock: String(stock),
    stock_seen: String(stock),
    description: content.description,
    ingredients: content.ingredients ?? "",
    storage_note: content.storage_note ?? "",
    shelf_life: content.shelf_life ?? "",
  }
}
