import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { type PersonalDataKeys, personalDataKeys } from "./keys"

let keys: PersonalDataKeys | undefined
const ownKeys = (): PersonalDataKeys => (keys ??= personalDataKeys(process.env))

const VERSION = "v1"

/**
 * Encrypts a number with AES-256-GCM. `place` says where it belongs ("tax_code:prod_1"): copied to another producer's row it no
 * longer opens. "v1.<key>.<nonce>.<tag>.<text>".
 */
export function seal(text: string, place: string, { encrypting }: PersonalDataKeys = ownKeys()): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", encrypting.key, nonce).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
  const parts = [nonce, cipher.getAuthTag(), body].map((part) => part.toString("base64url"))
  return [VERSION, encrypting.id, ...parts].join(".")
}

/** Opens what `seal` closed. @throws MedusaError when its key is gone, or when it was changed or moved */
export function unseal(sealed: string, place: string, { all }: PersonalDataKeys = ownKeys()): string {
  const [version, id = "", nonce = "", tag = "", body = ""] = sealed.split(".")
  const key = all.get(id)
  if (version !== VERSION || !key) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `no key ${id} for a sealed number: see PERSONAL_DATA_KEYS`,
    )
  }
  const bytes = (text: string) => Buffer.from(text, "base64url")
  const decipher = createDecipheriv("aes-256-gcm", key, bytes(nonce), { authTagLength: 16 }).setAAD(Buffer.from(place))
  decipher.setAuthTag(bytes(tag))
  try {
    return Buffer.concat([decipher.update(bytes(body)), decipher.final()]).toString("utf8")
  } catch {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a sealed number was changed or moved")
  }
}

/** The same number gives the same hash, and without the key nobody can try all numbers. */
export const keyedHash = (text: string, { hashing }: PersonalDataKeys = ownKeys()): string =>
  createHmac("sha256", hashing).update(text).digest("hex")

/** What is kept of a number: encrypted, its last four digits for pages, and the hash that finds it again. */
export const sealNumber = (text: string, place: string) => ({
  cipher: seal(text, place),
  last4: text.replace(/\D/g, "").slice(-4),
  hash: keyedHash(text),
})
