import { Phrases } from "./phrases"
import { isBareSyllable } from "./syllable"
import type { SearchWord } from "./words"

/** A unit of the country, in force or of the past, with what it is part of today; or a part of the country that people speak of. */
export type Place = {
  name: string
  level: "province" | "old_province" | "region" | "district" | "commune"
  /** Codes of the provinces in force that hold it. */
  province_codes: readonly string[]
  /** Codes of the communes in force that hold it, for what is smaller than a province. */
  commune_codes: readonly string[]
  /** Of a region: the provinces before July 2025 that it is made of, by name. Some of today's lie in two regions. */
  old_provinces?: readonly string[]
}
/** A place that a person named: the units of that name which are meant, and where its words stand. */
export type NamedPlace = Place & { at: number; length: number }

const ORDER = ["province", "old_province", "region", "district", "commune"] as const
/** A longer list says nothing of where a thing is from. */
const MAX_PROVINCES = 1

const KINDS = new Phrases(
  "tỉnh|thành phố|tp|quận|huyện|thị xã|tx|phường|xã|thị trấn|tt|đặc khu|vùng|làng|xứ"
    .split("|")
    .map((kind) => [kind, kind] as const),
)

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

/** Units of one name as one place: those of the highest level, with smaller ones of the same province that share the name. */
function merge(places: Place[], named: boolean): Place | null {
  const level = ORDER.find((one) => places.some((place) => place.level === one))
  const highest = places.filter((place) => place.level === level)
  const first = highest[0]
  if (!first || !level) return null
  if (level === "region") return first
  const province_codes = union(highest.map((place) => place.province_codes))
  // Three communes of one name in three provinces say nothing, unless the person says that a commune is meant.
  if (province_codes.length > MAX_PROVINCES && !named && level !== "old_province") return null
  const inside = places.filter((place) => place.province_codes.every((code) => province_codes.includes(code)))
  return { name: first.name, level, province_codes, commune_codes: union(inside.map((place) => place.commune_codes)) }
}

/** The country's places by name. */
export class PlaceBook {
  private readonly phrases: Phrases<Place>

  /** @param aliases other names that people use: "sài gòn" for Hồ Chí Minh */
  constructor(places: readonly Place[], aliases: Readonly<Record<string, string>> = {}) {
    // A ward that is a number is not what "1" means.
    const named = places.filter(({ name }) => !/^\d+$/.test(name)).map((place) => [place.name, place] as const)
    const larger = places.filter(({ level }) => level !== "commune" && level !== "region")
    const provinces = new Map(larger.reverse().map((place) => [place.name, place]))
    const others = Object.entries(aliases).flatMap(([alias, name]) => {
      const place = provinces.get(name)
      return place ? [[alias, place] as const] : []
    })
    this.phrases = new Phrases([...named, ...others])
  }

  private at(words: readonly SearchWord[], at: number, exact: boolean): NamedPlace | null {
    // "xứ Nghệ" is a name as it stands; in "xứ Huế" the first word says what Huế is.
    const whole = this.phrases.at(words, at, exact)
    const kind = whole.length > 0 ? undefined : KINDS.at(words, at, exact)[0]
    const start = at + (kind?.length ?? 0)
    const found = whole.length > 0 ? whole : this.phrases.at(words, start, exact)
    const longest = found[0]?.length ?? 0
    const places = found.filter(({ length }) => length === longest).map(({ value }) => value)
    // One syllable is too little to go by, but for provinces (Huế) and what is no syllable (sapa).
    const clear = longest > 1 || kind || !isBareSyllable(words[start]?.plain ?? "")
    const fair = clear ? places : places.filter(({ level }) => level === "province")
    const place = merge(fair, kind !== undefined)
    return place && { ...place, at, length: longest + (start - at) }
  }

  /**
   * The place that the words name; of several the last, since people name the place after the goods. Where two share a word ("tây bắc sơn la"),
   * it is the larger one's.
   */
  find(words: readonly SearchWord[]): NamedPlace | null {
    const exact = words.some(({ marked }) => marked)
    let found: NamedPlace | null = null
    for (let at = 0; at < words.length; at++) {
      const here = (exact ? this.at(words, at, true) : null) ?? this.at(words, at, false)
      if (here && (!found || isMeantRather(here, found))) found = here
    }
    return found
  }
}

const rank = ({ level }: Place): number => ORDER.indexOf(level)

function isMeantRather(here: NamedPlace, found: NamedPlace): boolean {
  const isApart = here.at >= found.at + found.length
  if (!isApart) return rank(here) < rank(found)
  // A part of the country is said beside a place that lies in it.
  if (here.level === "region" || found.level === "region") return found.level === "region"
  return rank(here) <= rank(found) || here.length > found.length
}
