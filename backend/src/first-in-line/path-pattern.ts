/** A path of a route: its segments, where null stands for a parameter. */
export type Pattern = { path: string; segments: (string | null)[]; parameters: string[] }

const PARAMETER = /^\[(.+)\]$/

/** Reads a path as folders spell it: "/catalog/products/[handle]" is the pattern "/catalog/products/:handle". */
export function patternOf(folders: string): Pattern {
  const parts = folders.split("/").filter((part) => part !== "" && part !== ".")
  const parameters = parts.flatMap((part) => PARAMETER.exec(part)?.[1] ?? [])
  const segments = parts.map((part) => (PARAMETER.test(part) ? null : part))
  return { path: `/${parts.map((part) => part.replace(PARAMETER, ":$1")).join("/")}`, segments, parameters }
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

const fits = ({ segments }: Pattern, parts: readonly string[]): boolean =>
  segments.length === parts.length && segments.every((segment, at) => segment === null || segment === parts[at])

/**
 * The pattern that a path fits, and its parameters, decoded; null when there is none, or a parameter is empty or malformed. A segment
 * that is spelt out goes before a parameter.
 */
export function findPattern<P extends Pattern>(patterns: readonly P[], path: string) {
  const parts = path.split("/").slice(1)
  const [pattern] = patterns.filter((one) => fits(one, parts)).sort((a, b) => a.parameters.length - b.parameters.length)
  if (!pattern) return null
  const values = parts.filter((_part, at) => pattern.segments[at] === null).map(decoded)
  if (values.some((value) => !value)) return null
  return { pattern, params: Object.fromEntries(pattern.parameters.map((name, at) => [name, values[at] ?? ""])) }
}
