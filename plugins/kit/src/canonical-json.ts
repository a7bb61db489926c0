export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * The one spelling of a JSON value, for hashes and signatures: keys in order of their UTF-16 code units, no spaces, undefined
 * members left out (as RFC 8785 does it). Equal values give equal text whatever order their keys were written in.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`
  const members = Object.entries(value).filter((member): member is [string, Json] => member[1] !== undefined)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value)
