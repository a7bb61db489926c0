import { createHash, hkdfSync } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"

type Environment = Readonly<Record<string, string | undefined>>

const developmentKey = createHash("sha256").update("development-only-labels").digest()

const wrong = (fault: string): never => {
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `LABEL_KEY ${fault}`)
}

/**
 * The secret of this installation from which the keys of all lots follow: 32 bytes in base64. Outside production there is one
 * that everybody knows. @throws MedusaError when it is missing in production or unreadable anywhere
 */
export function labelKey({ LABEL_KEY, NODE_ENV }: Environment): Buffer {
  if (!LABEL_KEY) return NODE_ENV === "production" ? wrong("is not set") : developmentKey
  const key = Buffer.from(LABEL_KEY, "base64")
  if (key.length !== 32) wrong("must hold 32 bytes in base64: openssl rand -base64 32")
  return NODE_ENV === "production" && key.equals(developmentKey) ? wrong("is a default that everybody knows") : key
}

let own: Buffer | undefined

/** The key that mints and proves the serials of one lot. Without the secret nobody makes one, and one lot's tells no other's. */
export const lotKeyOf = (lotId: string, secret: Buffer = (own ??= labelKey(process.env))): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", `san-ocop/lot/v1:${lotId}`, 32))
