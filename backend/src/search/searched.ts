/**
 * The fields that a query is compared with, the most telling first. A `…_key` holds a text with its marks and then without: there a
 * wrong letter is another word. A `…_plain` holds it without. Wrong letters are forgiven in names alone (`FORGIVING`): in three or four
 * letters of a producer or a place nearly any word is one letter from another.
 */
export const FORGIVING = ["name_plain", "other_plain"]
export const KEYS = ["name_key", "other_key", "maker_key", "related_key", "place_key", "certificate_plain"]
/** What a product is called and who makes it, but not where or of which group. */
export const NAMES = ["name_key", "other_key", "maker_key", "related_key"]
export const PLAINS = [...FORGIVING, "maker_plain", "related_plain", "place_plain", "certificate_plain"]
export const UNFORGIVING = [...new Set([...KEYS, ...PLAINS, "sound", "every"])].filter(
  (field) => !FORGIVING.includes(field),
)

/** Every field that is searched, the most telling first, as `fields.ts` weighs them. */
export const SEARCHED = [
  ...(["name_key", "name_plain", "other_key", "other_plain", "maker_key", "maker_plain", "related_key"] as const),
  ...(["related_plain", "place_key", "place_plain", "sound", "every", "certificate_plain"] as const),
] as const

/** A word that every product has, to ask for all of them in the order of trust. */
export const EVERY = { word: "ocop", field: "every" }
