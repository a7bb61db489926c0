import { toGtin14 } from "./gs1/check-digit"
import { formatDigitalLink } from "./gs1/digital-link"
import { formatPlatformLink, parsePlatformKey, type PlatformKey } from "./platform-link"

/** `gs1`: a GTIN of 14 digits. `platform`: our own key. `national`: a number of a state system, shown and not resolved. */
export type IdentifierScheme = "gs1" | "platform" | "national"
export type ProductIdentifier = { scheme: IdentifierScheme; value: string }

const NATIONAL = /^[!-~]{1,64}$/
// Numbers that are unique only inside one firm or country, or that name coupons: nobody else may find goods by them.
const RESTRICTED = /^\d(?:02|04|05|2|98[1-4]|99)|^000000[02]/

/** Reads an identifier as people type it. Null when it is not one: a wrong check digit, or a number that only one firm knows. */
export function parseProductIdentifier(scheme: IdentifierScheme, text: string): ProductIdentifier | null {
  if (scheme === "national") return NATIONAL.test(text.trim()) ? { scheme, value: text.trim() } : null
  const value = scheme === "gs1" ? toGtin14(text) : parsePlatformKey(text)
  if (value === null || (scheme === "gs1" && RESTRICTED.test(value))) return null
  return { scheme, value }
}

/**
 * The path under which labels of a product, of a lot of it, or of one item answer; null for a national number.
 * @throws RangeError naming the part that is wrong
 */
export function labelPath(
  { scheme, value }: ProductIdentifier,
  lot_number: string | null,
  serial: string | null,
): string | null {
  if (scheme === "national") return null
  if (scheme === "platform") return formatPlatformLink({ product_key: value as PlatformKey, lot_number, serial })
  return formatDigitalLink([
    { ai: "01", value },
    ...(lot_number === null ? [] : [{ ai: "10", value: lot_number }]),
    ...(serial === null ? [] : [{ ai: "21", value: serial }]),
  ])
}
