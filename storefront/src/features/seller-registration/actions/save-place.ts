"use server"

import type { SavePlace } from "@san-ocop/kit/http/verification"
import { blankForm, textField, typedValues } from "@/shared/forms/form-state"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { BackendDown, BackendProblem } from "@/shared/medusa/errors"
import { readCommunes, searchOldNames } from "@/shared/place/geography"
import { placeValues, readPlace } from "@/shared/place/read-place"
import { PLACE_NAMES, type PlaceFormState } from "../place-step"
import { refuseWrong, saveStep } from "./save-step"

const words = messages.verification.place

/** Whatever the form of the place asks for: communes of a province, what became of an old name, or to be saved. */
export async function savePlace(previous: PlaceFormState, form: FormData): Promise<PlaceFormState> {
  const base = { ...previous, message: null, errors: {}, places: null, attempts: previous.attempts + 1 }
  try {
    const place = readPlace(form, PLACE_NAMES)
    const communes = await readCommunes(place.province)
    const knows = (commune: string) => communes.some(({ code }) => code === commune)
    const values = { ...typedValues(form), ...placeValues(form, PLACE_NAMES, knows) }
    const state = { ...base, communes, values }
    if (textField(form, "intent") === "old_names") {
      return { ...state, places: await searchOldNames(textField(form, "old_query")) }
    }
    if (textField(form, "intent") !== "save") return state
    return await save(state, form, values)
  } catch (error) {
    if (!(error instanceof BackendDown || error instanceof BackendProblem)) throw error
    const message =
      error instanceof BackendProblem ? error.problem.message : translator("common")("problem.unreachable")
    return { ...base, values: typedValues(form), message }
  }
}

async function save(
  state: PlaceFormState,
  form: FormData,
  values: Readonly<Record<string, string>>,
): Promise<PlaceFormState> {
  const json: SavePlace = {
    province_code: values[PLACE_NAMES.province] ?? "",
    commune_code: values[PLACE_NAMES.commune] ?? "",
    street: textField(form, "street"),
  }
  const previous = { ...blankForm, attempts: state.attempts }
  const refused =
    refuseWrong(previous, form, {
      [PLACE_NAMES.province]: !json.province_code && words.errors.province,
      [PLACE_NAMES.commune]: !json.commune_code && words.errors.commune,
      street: !json.street && words.errors.street,
    }) ?? (await saveStep({ previous, form, step: "place", json }))
  return { ...state, message: refused.message, errors: refused.errors, attempts: refused.attempts }
}
