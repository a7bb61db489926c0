import { type Day, isDay } from "./day"

/** "+1.250.000 VND", "1,250,000.00", "1250000": whole dong with its sign; null when it is no amount, 0 for an empty cell. */
export function readAmount(cell: string): number | null {
  const text = cell.replace(/\s|vnd|vnđ|đ|₫/gi, "")
  if (text === "" || text === "-") return 0
  const found = /^([+-]?)(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,]0{1,2})?$/.exec(text)
  if (!found) return null
  const amount = Number((found[2] ?? "").replace(/[.,]/g, ""))
  return Number.isSafeInteger(amount) ? (found[1] === "-" ? 0 - amount : amount) : null
}

/** "26/11/2026 21:05:33", "26-11-2026", "2026-11-26T21:05": the day; null when it is none. */
export function readDay(cell: string): Day | null {
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(cell.trim())
  const text = vietnamese
    ? `${vietnamese[3] ?? ""}-${(vietnamese[2] ?? "").padStart(2, "0")}-${(vietnamese[1] ?? "").padStart(2, "0")}`
    : cell.trim().slice(0, 10)
  return isDay(text) ? text : null
}
