import type { PlaceIntent, PlaceState } from "@/shared/place/place-state"
import type { ShownLink } from "./one-time-link"

/** The fields of the place, each with its name in the request. */
export const PLACE_NAMES = { province: "province_code", commune: "commune_code", oldPlace: "old_place" } as const

export type OnboardIntent = PlaceIntent | "save"
export const ONBOARD_INTENTS = ["address", "old_names", "save"] as const satisfies readonly OnboardIntent[]

/** What the form shows after it was sent, whatever for; `done` once the producer is registered. */
export type OnboardState = PlaceState & {
  message: string | null
  done: { producer: string; name: string; link: ShownLink | null } | null
}
