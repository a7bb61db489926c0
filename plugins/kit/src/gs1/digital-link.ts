import { type ElementFault, elementFault, type Gs1Element, isPrimaryKey, PRIMARY_KEYS } from "./application-identifiers"

/** `duplicate`: the same identifier twice. `order`: qualifiers that do not follow the key in the given order. */
export type DigitalLinkFault = ElementFault | "malformed" | "no_key" | "order" | "duplicate"

export type DigitalLink =
  | {
      ok: true
      /** What stands before the key in the path, undecoded: "" or "/more/stem". */
      stem: string
      /** The primary key, then its qualifiers. */
      keys: [Gs1Element, ...Gs1Element[]]
      /** Application identifiers of the query, as they stand. */
      attributes: Gs1Element[]
    }
  | { ok: false; reason: DigitalLinkFault; ai: string | null }

const fault = (reason: DigitalLinkFault, ai: string | null = null): DigitalLink => ({ ok: false, reason, ai })

const ADDRESS = /^(?:https?:\/\/[^/?#\s]+)?(\/[^?#]*)(?:\?([^#]*))?(?:#.*)?$/is

/** Once and no more: what is still encoded afterwards is part of the value. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/**
 * Reads a GS1 Digital Link of version 1.4 or newer, as a whole address or from its path on. The text must be as it was
 * sent, undecoded: "%2F" in a value is a slash of that value. No short names, no compression, no padding of short numbers.
 */
export function parseDigitalLink(address: string): DigitalLink {
  const [, path, query = ""] = ADDRESS.exec(address) ?? []
  if (path === undefined) return fault("malformed")
  const segments = path.split("/").slice(1)
  let start = segments.length - 2
  while (start >= 0 && !isPrimaryKey(segments[start] ?? "")) start -= 2
  if (start < 0) return fault("no_key")

  const keys = readPairs(segments.slice(start))
  if (!Array.isArray(keys)) return keys
  const attributes = readQuery(query)
  if (!Array.isArray(attributes)) return attributes
  const [key, ...qualifiers] = keys
  if (!key) return fault("no_key")

  for (const element of [...keys, ...attributes]) {
    const reason = elementFault(element)
    if (reason) return fault(reason, element.ai)
  }
  const ais = [...keys, ...attributes].map(({ ai }) => ai)
  const twice = ais.find((ai, index) => ais.indexOf(ai) !== index)
  if (twice !== undefined) return fault("duplicate", twice)
  if (!mayFollow(key.ai, qualifiers)) return fault("order", key.ai)
  const stem = segments.slice(0, start)
  return { ok: true, stem: stem.map((one) => `/${one}`).join(""), keys: [key, ...qualifiers], attributes }
}

function readPairs(segments: string[]): Gs1Element[] | DigitalLink {
  const pairs: Gs1Element[] = []
  for (let i = 0; i + 1 < segments.length; i += 2) {
    const value = decode(segments[i + 1] ?? "")
    if (value === null) return fault("malformed")
    pairs.push({ ai: segments[i] ?? "", value })
  }
  return pairs
}

/** Only names of digits are identifiers; "linkType" and whatever else somebody added are not ours to judge. */
function readQuery(query: string): Gs1Element[] | DigitalLink {
  const attributes: Gs1Element[] = []
  for (const part of query.split("&")) {
    const [, ai, raw] = /^(\d+)=(.*)$/s.exec(part) ?? []
    if (ai === undefined || raw === undefined) continue
    const value = decode(raw)
    if (value === null) return fault("malformed")
    attributes.push({ ai, value })
  }
  return attributes
}

const mayFollow = (key: string, qualifiers: readonly Gs1Element[]): boolean =>
  (PRIMARY_KEYS[key] ?? []).some((allowed) => {
    let at = -1
    return qualifiers.every(({ ai }) => {
      const next = allowed.indexOf(ai)
      const follows = next > at
      at = next
      return follows
    })
  })

const encode = (value: string): string =>
  encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * The path of a Digital Link, "/01/09520123456788/10/A1", with its attributes behind a question mark.
 * @throws RangeError naming the identifier that is wrong
 */
export function formatDigitalLink(keys: readonly Gs1Element[], attributes: readonly Gs1Element[] = []): string {
  const path = keys.map(({ ai, value }) => `/${ai}/${encode(value)}`).join("")
  const query = attributes.map(({ ai, value }) => `${ai}=${encode(value)}`).join("&")
  const link = query ? `${path}?${query}` : path
  const read = parseDigitalLink(link)
  if (!read.ok) throw new RangeError(`${read.ai ?? "link"}: ${read.reason}`)
  // A later key would be taken for the first one, and the rest for a folder.
  if (read.stem !== "") throw new RangeError(`${keys[0]?.ai ?? "link"}: order`)
  return link
}
