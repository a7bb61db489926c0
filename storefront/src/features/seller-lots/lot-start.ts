import { addDays } from "@san-ocop/kit/day"
import type { LotForm, LotKind, LotPage } from "@san-ocop/kit/http/lots"

const UNIT: Readonly<Record<LotKind, string>> = { goods: "", material: "kg", box: "thùng" }

/** What the form of a new lot starts with: today, the producer's own place, and all that the last lot of the product had. */
export function lotStart(form: LotForm, kind: LotKind, productId: string | null): Record<string, string> {
  const product = form.products.find(({ id }) => id === productId)
  const producer = product ? form.producers.find(({ id }) => id === product.producer_id) : form.producers[0]
  return {
    made_on: form.today,
    unit: product?.unit ?? UNIT[kind],
    quantity: kind === "box" ? "1" : "",
    best_before: product?.shelf_days ? addDays(form.today, product.shelf_days) : "",
    brand: product?.brand ?? "",
    standards: product?.standards ?? "",
    commune_code: producer?.commune_code ?? "",
  }
}

/** A lot as the form of its facts shows it. */
export const factStart = (lot: LotPage): Record<string, string> => ({
  quantity: String(lot.quantity),
  unit: lot.unit,
  made_on: lot.made_on,
  best_before: lot.best_before ?? "",
  brand: lot.brand ?? "",
  standards: lot.standards ?? "",
  supplier: lot.supplier ?? "",
  commune_code: lot.origin_commune_code ?? "",
  place_name: lot.origin_place ?? "",
  geo: lot.origin_geo ?? "",
})
