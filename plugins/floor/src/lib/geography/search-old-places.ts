import { fold } from "@san-ocop/kit/fold"
import type { OldPlace } from "@san-ocop/kit/http/geography"
import type { OldCommune } from "./old-communes"

const LIMIT = 20

/** How well an old commune fits what was typed: lower is better. */
function rank(commune: OldCommune, typed: string, folded: string): number {
  const base = commune.folded_name === folded ? 0 : commune.folded_name.startsWith(folded) ? 2 : 4
  return base + (commune.name.includes(typed) ? 0 : 1)
}

/**
 * Old communes that fit `typed`, best first, at most 20. Each word typed must begin a word of the commune's, district's
 * or province's old name; marks are not needed, but names with the marks that were typed come first.
 */
export function searchOldPlaces(communes: readonly OldCommune[], typed: string, provinceCode?: string): OldPlace[] {
  const words = fold(typed.replaceAll(",", " ")).split(" ").filter(Boolean)
  if (words.length === 0) return []
  const exact = typed.trim().toLowerCase().normalize("NFC")
  const folded = words.join(" ")
  return communes
    .filter((commune) => !provinceCode || commune.province_codes.includes(provinceCode))
    .filter((commune) => words.every((word) => commune.folded_path.includes(` ${word}`)))
    .map((commune) => ({ commune, rank: rank(commune, exact, folded) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, LIMIT)
    .map(({ commune }) => commune.place)
}
