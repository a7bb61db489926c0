import type { Day } from "@san-ocop/kit/day"

/** "2026-11" as people read it: "11/2026". */
export const monthWords = (month: string): string => month.split("-").reverse().join("/")

/** The months to choose from, newest first: this one, and those with something in them. */
export const monthChoices = (months: readonly string[], today: Day): string[] =>
  [...new Set([today.slice(0, 7), ...months])].sort().reverse()
