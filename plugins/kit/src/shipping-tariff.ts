import { vnd, type Vnd } from "./vnd"

export type ShippingZone = "same_province" | "same_region" | "elsewhere"
export type ShippingRegion = "north" | "central" | "south"

/** Price of a parcel in one zone: up to `base_grams` the base, then `step` dong for each begun `step_grams`. */
export type ZoneTariff = { base: number; base_grams: number; step: number; step_grams: number; days: string }
export type ShippingTariff = Readonly<Record<ShippingZone, ZoneTariff>>

/** The three parts of the country as carriers divide it, by codes of the provinces in force since 1 July 2025. */
const REGIONS: Readonly<Record<ShippingRegion, readonly string[]>> = {
  north: ["01", "04", "08", "11", "12", "14", "15", "19", "20", "22", "24", "25", "31", "33", "37"],
  central: ["38", "40", "42", "44", "46", "48", "51", "52", "56", "66", "68"],
  south: ["75", "79", "80", "82", "86", "91", "92", "96"],
}

/** The floor's standard tariff, in dong: of the size of the public post's parcel prices for households. */
export const STANDARD_TARIFF: ShippingTariff = {
  same_province: { base: 18_000, base_grams: 1_000, step: 3_000, step_grams: 500, days: "1–2 ngày" },
  same_region: { base: 25_000, base_grams: 1_000, step: 5_000, step_grams: 500, days: "2–3 ngày" },
  elsewhere: { base: 32_000, base_grams: 1_000, step: 8_000, step_grams: 500, days: "3–5 ngày" },
}

/** Null when the code is not one of the 34 provinces. */
export function shippingRegion(provinceCode: string): ShippingRegion | null {
  const regions = Object.keys(REGIONS) as ShippingRegion[]
  return regions.find((region) => REGIONS[region].includes(provinceCode)) ?? null
}

/** Which zone a parcel crosses. Null when either province is unknown. */
export function shippingZone(fromProvince: string, toProvince: string): ShippingZone | null {
  const [from, to] = [shippingRegion(fromProvince), shippingRegion(toProvince)]
  if (!from || !to) return null
  if (fromProvince === toProvince) return "same_province"
  return from === to ? "same_region" : "elsewhere"
}

/**
 * Price in dong and usual time of one parcel. Weight in grams; a missing weight counts as zero.
 * @throws RangeError when the weight is negative or not a number
 */
export function quoteParcel(
  tariff: ShippingTariff,
  zone: ShippingZone,
  weightGrams: number,
): { price: Vnd; days: string } {
  if (!(weightGrams >= 0)) throw new RangeError(`not a weight in grams: ${weightGrams}`)
  const { base, base_grams, step, step_grams, days } = tariff[zone]
  const steps = Math.ceil(Math.max(0, weightGrams - base_grams) / step_grams)
  return { price: vnd(base + steps * step), days }
}
