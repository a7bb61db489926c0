import { type Day, isDay } from "@san-ocop/kit/day"

const WRITTEN = /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/i

/** A day as people and spreadsheets write it: "12/03/2024", "12-3-2024", "2024-03-12". Null when it is none. */
export function readDay(text: string): Day | null {
  const iso = text.slice(0, 10)
  if (/^\d{4}-/.test(text)) return isDay(iso) ? iso : null
  const [, day, month, year] = WRITTEN.exec(text.trim()) ?? []
  if (!day || !month || !year) return null
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  return isDay(written) ? written : null
}

/** Points as people write them: "38,5" or "38.5". Null when it is no such number. */
export const readPoints = (text: string): number | null =>
  /^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : null

/** A number of stars: "4", "4 sao", "4*", "OCOP 4 sao", "★★★★". Null when it says none. */
export function readStars(text: string): number | null {
  const drawn = text.trim()
  if (/^[★*]+$/.test(drawn)) return drawn.length
  const [, digits] = /^(?:hạng\s*|ocop\s*)*(\d{1,2})\s*(?:sao|\*|★)?$/i.exec(drawn.normalize("NFC")) ?? []
  return digits ? Number(digits) : null
}
