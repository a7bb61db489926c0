import type { PlaceIntent, PlaceState } from "@/shared/place/place-state"

/** The fields of the place, each with its name in the request: a refusal's `field` leads back to it. */
export const PLACE_NAMES = { province: "province_code", commune: "commune_code", oldPlace: "old_place" } as const

/** What the form of the place shows after it was sent, whatever for. */
export type PlaceFormState = PlaceState & { message: string | null }

export type PlaceFormIntent = PlaceIntent | "save"
export const PLACE_INTENTS = ["address", "old_names", "save"] as const satisfies readonly PlaceFormIntent[]
