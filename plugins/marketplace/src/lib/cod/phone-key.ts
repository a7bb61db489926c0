import { createHmac } from "node:crypto"

/**
 * Under which a phone number's refused parcels, or uses of vouchers, are counted: a hash that nobody can reckon without the house's key. `phone`:
 * national digits.
 */
export const phoneKey = (phone: string, what: "cod-refusal" | "voucher-use" = "cod-refusal"): string =>
  createHmac("sha256", process.env.PERSONAL_DATA_HASH_KEY ?? "development-only-cod-refusals")
    .update(`${what}\n${phone}`)
    .digest("base64url")
    .slice(0, 22)
