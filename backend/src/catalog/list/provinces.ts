import { type Read, readRows } from "../database"

/** A province that has a floor, as facets and filters name it. */
export type KnownProvince = { code: string; slug: string; name: string; old_names: string[] }

const READ: Read = {
  name: "catalog-provinces",
  text: `SELECT json_build_object('code', f.province_code, 'slug', f.slug, 'name', f.province_name, 'old_names', f.old_names)
    FROM floor f WHERE f.deleted_at IS NULL`,
}
// Provinces change by law, floors by an operator's hand: a minute's delay in a process of its own harms nobody.
const KEPT_MS = 60_000

let kept: { at: number; provinces: KnownProvince[] } | undefined

/** The provinces that have a floor. */
export async function knownProvinces(): Promise<KnownProvince[]> {
  const at = performance.now()
  if (!kept || at - kept.at > KEPT_MS) {
    const provinces = await readRows<KnownProvince>(READ, [])
    // Before the first floor is there, ask again each time.
    if (provinces.length === 0) return provinces
    kept = { at, provinces }
  }
  return kept.provinces
}

/** "Hưng Yên (gồm Thái Bình cũ)" */
export const provinceLabel = ({ name, old_names }: KnownProvince): string => {
  const others = old_names.filter((old) => old !== name)
  return others.length > 0 ? `${name} (gồm ${others.join(", ")} cũ)` : name
}
