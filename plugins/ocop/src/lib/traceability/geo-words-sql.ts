const degrees = (geo: string, nth: 1 | 2): string => `round(split_part(substr(${geo}, 5), ',', ${nth})::numeric, 3)`

/**
 * A geo URI (SQL) in words for everybody, null for null: where only a phone said the place. Three decimals are a hundred metres: it is
 * somebody's yard.
 */
export const geoWordsSql = (geo: string): string => `'Tọa độ ' || ${degrees(geo, 1)} || ', ' || ${degrees(geo, 2)}`
