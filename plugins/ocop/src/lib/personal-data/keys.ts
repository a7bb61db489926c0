import { createHash } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"

type Environment = Readonly<Record<string, string | undefined>>

/** The first key encrypts; all of them decrypt, so that an older one can retire slowly. */
export type PersonalDataKeys = {
  encrypting: { id: string; key: Buffer }
  all: ReadonlyMap<string, Buffer>
  hashing: Buffer
}

const ID = /^[a-z0-9_-]{1,16}$/
const FOR_DEVELOPMENT = "development-only-personal-data"
const developmentKey = (of: string): Buffer => createHash("sha256").update(`${FOR_DEVELOPMENT}:${of}`).digest()

const wrong = (name: string, fault: string): never => {
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${name} ${fault}`)
}

function parseKey(name: string, text: string): Buffer {
  const key = Buffer.from(text, "base64")
  return key.length === 32 ? key : wrong(name, "must hold keys of 32 bytes in base64: openssl rand -base64 32")
}

function parseKeys(text: string): Map<string, Buffer> {
  const keys = new Map<string, Buffer>()
  for (const entry of text.split(",").map((one) => one.trim())) {
    const [, id = "", key = ""] = /^([^:]+):(.+)$/.exec(entry) ?? []
    if (!ID.test(id)) wrong("PERSONAL_DATA_KEYS", "must be written as id:key, several separated by commas")
    if (keys.has(id)) wrong("PERSONAL_DATA_KEYS", `names ${id} twice`)
    keys.set(id, parseKey("PERSONAL_DATA_KEYS", key))
  }
  return keys
}

/**
 * The keys of an environment: PERSONAL_DATA_KEYS ("k2:<base64>,k1:<base64>", the first encrypts) and PERSONAL_DATA_HASH_KEY.
 * Outside production there are defaults that everybody knows.
 * @throws MedusaError when they are missing in production or unreadable anywhere
 */
export function personalDataKeys(env: Environment): PersonalDataKeys {
  const { PERSONAL_DATA_KEYS, PERSONAL_DATA_HASH_KEY } = env
  if (env.NODE_ENV === "production") {
    if (!PERSONAL_DATA_KEYS) wrong("PERSONAL_DATA_KEYS", "is not set")
    if (!PERSONAL_DATA_HASH_KEY) wrong("PERSONAL_DATA_HASH_KEY", "is not set")
  }
  const all = PERSONAL_DATA_KEYS ? parseKeys(PERSONAL_DATA_KEYS) : new Map([["dev", developmentKey("dev")]])
  const hashing = PERSONAL_DATA_HASH_KEY
    ? parseKey("PERSONAL_DATA_HASH_KEY", PERSONAL_DATA_HASH_KEY)
    : developmentKey("hash")
  const [first] = all
  if (!first) return wrong("PERSONAL_DATA_KEYS", "is empty")
  return { encrypting: { id: first[0], key: first[1] }, all, hashing }
}
