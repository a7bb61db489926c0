import { textField } from "@/shared/forms/form-state"
import { parseOldChoice } from "./old-choice"
import type { PlaceNames } from "./place-state"

/** The place that a form says, as far as it is known. An old name that was chosen wins over the two selects. */
export function readPlace(form: FormData, names: PlaceNames): { province: string; commune: string; old: string } {
  const chosen = parseOldChoice(textField(form, "old_choice"))
  if (chosen) return chosen
  return {
    province: textField(form, names.province),
    commune: textField(form, names.commune),
    old: textField(form, names.oldPlace),
  }
}

/** The fields of the place as their form shows them again: a commune of another province is taken out. */
export function placeValues(form: FormData, names: PlaceNames, knows: (commune: string) => boolean) {
  const { province, commune, old } = readPlace(form, names)
  const known = knows(commune)
  return {
    [names.province]: province,
    [names.commune]: known ? commune : "",
    [names.oldPlace]: known ? old : "",
  }
}
