import { parseDigitalLink } from "@san-ocop/kit/gs1/digital-link"
import { isLotNumber } from "@san-ocop/kit/lot-number"
import { parsePlatformKey } from "@san-ocop/kit/platform-link"

/** What an address on a label names. Of what it names, only the product and the lot can be looked up. */
export type Address =
  | { kind: "product"; scheme: "gs1" | "platform"; value: string; lot: string | null; serial: string | null }
  /** A lot by its own permanent code, as on labels of a whole lot. */
  | { kind: "code"; code: string; serial: string | null }
  | { kind: "malformed" }
  /** Encoded twice: a well-formed name of something that cannot exist. */
  | { kind: "nothing" }

const MALFORMED: Address = { kind: "malformed" }
const ENCODED = /%[0-9a-f]{2}/i
const CODE = /^[A-Z0-9][A-Z0-9-]{2,39}$/
// What AI 21 may hold, and no more of it.
const SERIAL = /^[!-~]{1,20}$/

/**
 * Reads the path of a label's address, undecoded, as it was sent: "/01/…" by the rules of GS1, "/T/…" by ours, in any case.
 * "%2F" is a slash of the lot; "%252F" is decoded once and then names nothing.
 */
export function readAddress(sentPath: string): Address {
  const path = sentPath.replace(/\/+$/, "")
  return /^\/t\//i.test(path) ? readOwn(path) : readGs1(path)
}

function readGs1(path: string): Address {
  const link = parseDigitalLink(path)
  if (!link.ok || link.stem !== "") return MALFORMED
  const of = (ai: string): string | null => link.keys.find((key) => key.ai === ai)?.value ?? null
  const gtin = of("01")
  if (gtin === null) return MALFORMED
  return checked({
    kind: "product",
    scheme: "gs1",
    value: gtin,
    lot: of("10")?.toUpperCase() ?? null,
    serial: of("21"),
  })
}

function readOwn(path: string): Address {
  const parts = path.split("/").slice(2).map(decoded)
  const [first, second = null, third = null] = parts
  if (!first || parts.includes(null) || parts.length > 3) return MALFORMED
  const key = parsePlatformKey(first)
  if (key === null) {
    const code = first.toUpperCase()
    if (third !== null) return MALFORMED
    if (!CODE.test(code)) return ENCODED.test(code) ? { kind: "nothing" } : MALFORMED
    return checked({ kind: "code", code, serial: second })
  }
  const lot = second?.toUpperCase() ?? null
  if (lot !== null && !isLotNumber(lot)) return ENCODED.test(lot) ? { kind: "nothing" } : MALFORMED
  return checked({ kind: "product", scheme: "platform", value: key, lot, serial: third })
}

function checked(address: Extract<Address, { serial: string | null }>): Address {
  const { serial } = address
  const lot = address.kind === "product" ? address.lot : null
  if (ENCODED.test(lot ?? "") || ENCODED.test(serial ?? "")) return { kind: "nothing" }
  return serial === null || SERIAL.test(serial) ? address : MALFORMED
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text) || null
  } catch {
    return null
  }
}
