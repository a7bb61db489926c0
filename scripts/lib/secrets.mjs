import { randomBytes } from "node:crypto"
import { State } from "./state.mjs"

/** The secrets of this clone: made once, kept in a file that only its owner may read. */
export function secretsOf(file) {
  const state = new State(file)
  const known = state.read()
  if (known.jwt && known.cookie && known.search) return known
  const made = { jwt: secret(), cookie: secret(), search: secret() }
  state.write(made)
  return made
}

const secret = () => randomBytes(32).toString("base64url")
