import { personalDataKeys } from "../personal-data/keys"

let known: { of: string | undefined; key: Buffer } | undefined

/** The key of hashes, read once: every scan asks for it. */
export function hashingKey(): Buffer {
  const of = process.env.PERSONAL_DATA_HASH_KEY
  if (known === undefined || known.of !== of) known = { of, key: personalDataKeys(process.env).hashing }
  return known.key
}
