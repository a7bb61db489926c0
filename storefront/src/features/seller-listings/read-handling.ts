import type { ListingContent } from "@san-ocop/kit/http/seller"
import { isStorageClass, ZONES_BY_DISTANCE } from "@san-ocop/kit/storage-class"
import { textField } from "@/shared/forms/form-state"
import { wholeNumber } from "./whole-number"

type Sides = Pick<ListingContent, "length_cm" | "width_cm" | "height_cm">
type Handling = Pick<ListingContent, "storage_classes" | "reach"> & Sides

const SIDES = ["length_cm", "width_cm", "height_cm"] as const

/** Sides that were typed but are no whole number of centimetres. */
export const wrongSides = (form: FormData): (typeof SIDES)[number][] =>
  SIDES.filter((side) => textField(form, side) !== "" && wholeNumber(textField(form, side)) === null)

/** How the goods travel, as the product form says it. */
export function readHandling(form: FormData): Handling {
  const side = (name: (typeof SIDES)[number]): number | null => wholeNumber(textField(form, name))
  return {
    storage_classes: form.getAll("storage_classes").map(String).filter(isStorageClass),
    reach: ZONES_BY_DISTANCE.find((zone) => zone === textField(form, "reach")) ?? null,
    length_cm: side("length_cm"),
    width_cm: side("width_cm"),
    height_cm: side("height_cm"),
  }
}
