import type { SaveListing } from "@san-ocop/kit/http/seller"
import { isProductGroup } from "@san-ocop/kit/product-groups"
import { textField } from "@/shared/forms/form-state"
import { readHandling, wrongSides } from "./read-handling"
import { wholeNumber } from "./whole-number"

/** Fields of the product form that are wrong before the backend is asked, and how. */
export type FormFault = "needName" | "needGroup" | "money" | "wholeNumber" | "percent"
export type ReadListing = { listing: SaveListing } | { faults: Record<string, FormFault> }

/** The addresses of the pictures, one a line in the form's hidden field. A form on its way turns each line break into two characters. */
export const pictureList = (text: string): string[] => text.split(/\r?\n/).filter(Boolean)

// What the form was opened with: by now sales may have left less, and saving other words must not bring that back.
const stockUntouched = (form: FormData, stock: number): boolean =>
  textField(form, "listing") !== "" && wholeNumber(textField(form, "stock_seen")) === stock

/** "13,5" and "13.5%" as a number; null when nothing was said. */
function percentOf(text: string): number | null | "wrong" {
  const typed = text.replace(/%$/, "").replace(",", ".").trim()
  if (typed === "") return null
  return /^\d{1,3}(\.\d)?$/.test(typed) && Number(typed) <= 100 ? Number(typed) : "wrong"
}

/** The product form as the request that saves it. What a product must have is judged by the backend; here only what cannot be sent at all. */
export function readListingForm(form: FormData): ReadListing {
  const orNull = (name: string): string | null => textField(form, name) || null
  const name = textField(form, "name")
  const group = textField(form, "group")
  const weight = wholeNumber(textField(form, "weight_grams"))
  const price = wholeNumber(textField(form, "price"))
  const stock = wholeNumber(textField(form, "stock") || "0")
  const alcohol = percentOf(textField(form, "alcohol_percent"))
  const sides = wrongSides(form)
  const faults: Record<string, FormFault> = {
    ...(name ? {} : { name: "needName" }),
    ...(isProductGroup(group) ? {} : { group: "needGroup" }),
    ...(weight === null ? { weight_grams: "wholeNumber" } : {}),
    ...(price === null ? { price: "money" } : {}),
    ...(stock === null ? { stock: "wholeNumber" } : {}),
    ...(alcohol === "wrong" ? { alcohol_percent: "percent" } : {}),
    ...Object.fromEntries(sides.map((side) => [side, "wholeNumber" as const])),
  }
  if (!isProductGroup(group) || weight === null || price === null || stock === null || !name || alcohol === "wrong")
    return { faults }
  if (sides.length > 0) return { faults }
  const revision = wholeNumber(textField(form, "revision"))
  return {
    listing: {
      content: {
        name,
        group,
        description: textField(form, "description"),
        ingredients: orNull("ingredients"),
        storage_note: orNull("storage_note"),
        shelf_life: orNull("shelf_life"),
        unit: textField(form, "unit"),
        weight_grams: weight,
        pictures: pictureList(textField(form, "pictures")),
        producer_id: orNull("producer_id"),
        alcohol_percent: alcohol,
        ...readHandling(form),
      },
      price,
      ...(stockUntouched(form, stock) ? {} : { stock }),
      ...(revision === null ? {} : { revision_number: revision }),
    },
  }
}

/** The field of the form that a path of the request is about: "content.pictures.2" -> "pictures". */
export const formFieldOf = (path: string): string => path.replace(/^content\./, "").replace(/[.[].*$/, "")
