import { newLookupCode } from "@san-ocop/kit/lookup-code"
import type { Day } from "@san-ocop/kit/day"
import { randomBytes } from "node:crypto"

/** The `nth` lot of a day, from 1: "26101201" for the first of 12 October 2026. There are 1,295 of a day. */
export const lotNumber = (madeOn: Day, nth: number): string =>
  `${madeOn.slice(2).replaceAll("-", "")}${nth.toString(36).toUpperCase().padStart(2, "0")}`

/** A product's key on the platform: 40 random bits that say nothing of product or producer. */
export const newPlatformKey = (): string => newLookupCode(randomBytes)

/** The permanent key of a lot of goods that was given none. */
export const goodsCode = (platformKey: string, number: string): string => `${platformKey}-${number}`

/** Materials and boxes have no product: their key is random. */
export const newMaterialCode = (): string => `NL-${newPlatformKey()}`
export const newBoxCode = (): string => `TH-${newPlatformKey()}`
