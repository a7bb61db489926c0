/** The query string of a page, as Next hands it over. */
export type SearchParams = Record<string, string | string[] | undefined>

/** One value of the query string; the first where there are several; "" when there is none. At most 200 characters. */
export function oneParam(params: SearchParams, name: string): string {
  const value = params[name]
  return ((Array.isArray(value) ? value[0] : value) ?? "").trim().slice(0, 200)
}

/** One of `choices`, or null for anything else that somebody may have typed in the address. */
export const choiceParam = <T extends string>(params: SearchParams, name: string, choices: readonly T[]): T | null =>
  choices.find((choice) => choice === oneParam(params, name)) ?? null

/** The code of a province; null for anything else. */
export const provinceParam = (params: SearchParams): string | null =>
  /^\d{2}$/.exec(oneParam(params, "tinh"))?.[0] ?? null

/** The page number, from 1; 1 for anything that is not one. */
export function pageParam(params: SearchParams, name = "trang"): number {
  const text = oneParam(params, name)
  const page = /^\d{1,5}$/.test(text) ? Number(text) : 1
  return Math.max(page, 1)
}
