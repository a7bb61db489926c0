/** A province in force, with the old provinces that it holds since 1 July 2025 besides the one of its own name. */
export type Province = { code: string; name: string; full_name: string; slug: string; old_names: string[] }

/** A commune in force. `full_name` is what an address prints: "Xã Đan Điền". */
export type Commune = { code: string; full_name: string; province_code: string }

/** An old unit (before July 2025) that matches what the person typed, and what became of it. */
export type OldPlace = {
  old_commune: string
  old_district: string
  old_province: string
  /** One successor, or several where the old commune was divided: then the person must choose. */
  communes: (Commune & { province_name: string })[]
  divided: boolean
}

/** GET /catalog/geography/provinces */
export type ProvinceList = { provinces: Province[] }
/** GET /catalog/geography/communes?province_code=…&q=… */
export type CommuneList = { communes: Commune[] }
/** GET /catalog/geography/old-places?q=…[&province_code=…]: at most 20 */
export type OldPlaceList = { places: OldPlace[] }
