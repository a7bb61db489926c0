import { randomBytes } from "node:crypto"
import { State } from "./state.mjs"

const NAMES = ["jwt", "cookie", "search", "personalData", "personalDataHash", "label"]

/** The secrets of this clone: made once, kept in a file that only its owner may read. */
export function secretsOf(file) {
  const state = new State(file)
  const known = state.read()
  if (NAMES.every((name) => known[name])) return known
  const made = { ...Object.fromEntries(NAMES.map((name) => [name, secret()])), ...known }
  state.write(made)
  return made
}

const secret = () => randomBytes(32).toString("base64url")
