export type Query = Record<string, string | number | boolean | undefined | null>

/** Adds the values that are there to a path: `withQuery("/a", { q: "mật", page: undefined })` -> "/a?q=m%E1%BA%ADt". */
export function withQuery(path: string, query: Query): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== "") params.set(name, String(value))
  }
  const text = params.toString()
  return text ? `${path}?${text}` : path
}
