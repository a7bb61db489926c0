/** Where a phone was and when, as its owner let us know. Degrees. */
export type Fix = { latitude: number; longitude: number; at: Date }

/**
 * When an item looks copied, and how long what tells is kept. Networks' addresses say nothing here: those of Vietnamese
 * phones seem to be in Hà Nội or Thành phố Hồ Chí Minh wherever the phones are.
 */
export const SCAN_RULES = {
  /** One pack does not meet more devices than this within `device_days`. */
  devices: 12,
  device_days: 7,
  /** No parcel travels faster. */
  speed_kmh: 500,
  /** Places nearer than this to each other say nothing: phones err, and places are kept roughly. */
  least_km: 100,
  /** Places are kept to a tenth of a degree, about 11 km. */
  steps_per_degree: 10,
  /** Longer than any flight: after it an older place cannot tell anything. */
  place_hours: 48,
  /** A phone tells its place of a check that it has just made. */
  tell_minutes: 60,
  /** How long the hash of a device is kept. */
  device_kept_days: 30,
} as const

const EARTH_KM = 6371
const GRID_ERROR_KM = 16
const HOUR_MS = 3_600_000
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The great circle between two places, in km. */
export function distanceKm(a: Omit<Fix, "at">, b: Omit<Fix, "at">): number {
  const sine = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2
  const h =
    sine(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * sine(a.longitude, b.longitude)
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** True when one pack could not have been at both places, whichever came first. */
export function isImpossibleJourney(a: Fix, b: Fix): boolean {
  const km = distanceKm(a, b) - GRID_ERROR_KM
  const hours = Math.abs(b.at.getTime() - a.at.getTime()) / HOUR_MS
  return km >= SCAN_RULES.least_km && km > SCAN_RULES.speed_kmh * hours
}

const onGrid = (degrees: number): number =>
  Math.round(degrees * SCAN_RULES.steps_per_degree) / SCAN_RULES.steps_per_degree

/** The place as it may be kept. */
export const roughly = <T extends Omit<Fix, "at">>(place: T): T => ({
  ...place,
  latitude: onGrid(place.latitude),
  longitude: onGrid(place.longitude),
})
