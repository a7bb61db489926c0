/**
 * A PlaceName as JSON, from the floor `f`, the commune `c` (both may be missing) and the province code.
 * `oldProvince` is the name before July 2025, or NULL.
 */
export const placeJson = (provinceCode: string, oldProvince: string, floor = "f", commune = "c"): string =>
  `json_build_object('province_code', ${provinceCode}, 'province_name', coalesce(${floor}.province_name, ''),
    'floor_slug', coalesce(${floor}.slug, ''), 'commune_name', ${commune}.full_name, 'old_province', ${oldProvince})`

/** Joins the floor of a province and, by its code of today, a commune. */
export const joinPlace = (provinceCode: string, communeCode: string, floor = "f", commune = "c"): string =>
  `LEFT JOIN floor ${floor} ON ${floor}.province_code = ${provinceCode} AND ${floor}.deleted_at IS NULL
   LEFT JOIN administrative_unit ${commune} ON ${commune}.id = '2025:' || ${communeCode} AND ${commune}.level = 'commune'`
