import type { CorrectLot, LotKind, LotPart, LotPlace, NewLotBody, NewLotEvent } from "@san-ocop/kit/http/lots"
import type { Day } from "@san-ocop/kit/day"
import { textField } from "@/shared/forms/form-state"
import { pictureList } from "../seller-listings/read-listing-form"
import { wholeNumber } from "../seller-listings/whole-number"

/** What is wrong before the backend is asked: the field, and the word for it. */
export type Faults = Record<string, "wholeNumber" | "timeWrong" | "reasonMissing">

const orNull = (form: FormData, name: string): string | null => textField(form, name) || null
/** A day as the browser sends it; the backend judges it. */
const dayField = (form: FormData, name: string): Day => textField(form, name) as Day
const dayOrNull = (form: FormData, name: string): Day | null => dayField(form, name) || null
const placeOf = (form: FormData): LotPlace => ({
  commune_code: orNull(form, "commune_code"),
  place_name: orNull(form, "place_name"),
  geo: orNull(form, "geo"),
})

/** The chosen lots, each with how much of it; a quantity that is no number is a fault of the list. */
function readParts(form: FormData, at: string): { parts: LotPart[]; faults: Faults } {
  const faults: Faults = {}
  const parts = form.getAll("part").flatMap((id) => {
    if (typeof id !== "string") return []
    const typed = textField(form, `part_quantity_${id}`)
    const quantity = typed === "" ? null : wholeNumber(typed)
    if (typed !== "" && quantity === null) faults[at] = "wholeNumber"
    return [{ lot_id: id, quantity }]
  })
  return { parts, faults }
}

const KINDS = ["goods", "material", "box"] as const satisfies readonly LotKind[]

/** The form of a new lot as the request that records it. */
export function readLotForm(form: FormData): { lot: NewLotBody } | { faults: Faults } {
  const quantity = wholeNumber(textField(form, "quantity"))
  const { parts, faults } = readParts(form, "parts")
  if (quantity === null) faults["quantity"] = "wholeNumber"
  if (quantity === null || Object.keys(faults).length > 0) return { faults }
  return {
    lot: {
      request_key: orNull(form, "request_key"),
      kind: KINDS.find((kind) => kind === textField(form, "kind")) ?? "goods",
      product_id: orNull(form, "product"),
      producer_id: orNull(form, "producer_id"),
      name: orNull(form, "name"),
      lot_number: orNull(form, "lot_number"),
      made_on: dayField(form, "made_on"),
      best_before: dayOrNull(form, "best_before"),
      quantity,
      unit: textField(form, "unit"),
      brand: orNull(form, "brand"),
      standards: orNull(form, "standards"),
      supplier: orNull(form, "supplier"),
      origin: placeOf(form),
      pictures: pictureList(textField(form, "pictures")),
      parts,
    },
  }
}

/** "2026-11-26T14:05" on a phone in Vietnam as an instant. */
const instantOf = (local: string): string | null =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? `${local}:00+07:00` : null

/** The form of a step as the request that declares it. `at` is the path of the event in the request. */
export function readStepForm(form: FormData, at = ""): { event: NewLotEvent } | { faults: Faults } {
  const instant = instantOf(textField(form, "at"))
  const { parts, faults } = readParts(form, `${at}inputs`)
  if (instant === null) faults[`${at}at`] = "timeWrong"
  if (instant === null || Object.keys(faults).length > 0) return { faults }
  return {
    event: {
      // The backend knows the steps and refuses any other.
      step: textField(form, "step") as NewLotEvent["step"],
      at: instant,
      ...placeOf(form),
      note: orNull(form, "note"),
      party: orNull(form, "party"),
      document: orNull(form, "document"),
      pictures: pictureList(textField(form, "pictures")),
      inputs: parts,
    },
  }
}

/** The form of facts as the request that declares them anew; only fields that the form has are sent. */
export function readCorrectForm(form: FormData): { change: CorrectLot } | { faults: Faults } {
  const quantity = wholeNumber(textField(form, "quantity"))
  const reason = textField(form, "reason")
  const faults: Faults = {
    ...(quantity === null && { quantity: "wholeNumber" as const }),
    ...(reason === "" && { reason: "reasonMissing" as const }),
  }
  if (quantity === null || reason === "") return { faults }
  return {
    change: {
      reason,
      quantity,
      unit: textField(form, "unit"),
      made_on: dayField(form, "made_on"),
      best_before: dayOrNull(form, "best_before"),
      ...(form.has("brand") && { brand: orNull(form, "brand"), standards: orNull(form, "standards") }),
      ...(form.has("supplier") && { supplier: orNull(form, "supplier") }),
      origin: placeOf(form),
    },
  }
}
