import "server-only"
import type { Commune, CommuneList, OldPlaceList, Province, ProvinceList } from "@san-ocop/kit/http/geography"
import { backend } from "@/shared/medusa/backend"

// Boundaries change by an act of the National Assembly, not between two visits: kept for an hour in each process.
const KEEP_MS = 3_600_000
const kept = new Map<string, { until: number; value: Promise<unknown> }>()

function keep<T>(key: string, read: () => Promise<T>): Promise<T> {
  const found = kept.get(key)
  if (found && found.until > performance.now()) return found.value as Promise<T>
  const value = read()
  kept.set(key, { until: performance.now() + KEEP_MS, value })
  // A failure is not kept.
  value.catch(() => kept.delete(key))
  return value
}

/** The 34 provinces in force. */
export const readProvinces = async (): Promise<Province[]> =>
  (await keep("provinces", () => backend.get<ProvinceList>("/catalog/geography/provinces"))).provinces

/** The communes of one province; none for a code that is not one. */
export async function readCommunes(provinceCode: string): Promise<Commune[]> {
  const provinces = await readProvinces()
  if (!provinces.some(({ code }) => code === provinceCode)) return []
  const query = { province_code: provinceCode }
  const list = await keep(`communes ${provinceCode}`, () =>
    backend.get<CommuneList>("/catalog/geography/communes", { query }),
  )
  return list.communes
}

/** Units from before July 2025 that match what a person typed. */
const findOldPlaces = (q: string, provinceCode?: string): Promise<OldPlaceList> =>
  backend.get<OldPlaceList>("/catalog/geography/old-places", { query: { q, province_code: provinceCode } })

/** As `findOldPlaces`, of one province where it is given; nothing for a word that is too short to search for. */
export const searchOldNames = async (q: string, provinceCode?: string): Promise<OldPlaceList["places"]> =>
  q.length < 2 ? [] : (await findOldPlaces(q.slice(0, 100), provinceCode)).places
