import type { Commune, OldPlace } from "@san-ocop/kit/http/geography"
import type words from "@messages/place.json"

export type PlaceWords = typeof words

/** Names of the three fields in their form: the two selects, and the old name behind the choice. */
export type PlaceNames = { province: string; commune: string; oldPlace: string }

/** What a press inside the place fields asks for: the communes of another province, or what became of an old name. */
export type PlaceIntent = "address" | "old_names"

/** What the place fields show: communes to choose from, and answers to a search among old names (null when none was made). */
export type PlaceState = {
  values: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
  communes: readonly Commune[]
  places: readonly OldPlace[] | null
  attempts: number
}

/** Asks the form's action, with these fields changed on the way. */
export type AskPlace = (intent: PlaceIntent, changes?: Record<string, string>) => void
