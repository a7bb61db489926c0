import { Phrases } from "@san-ocop/kit/search/phrases"
import { type Place, PlaceBook } from "@san-ocop/kit/search/places"
import { planSearch, type SearchKnowledge, type SearchPlan } from "@san-ocop/kit/search/plan"
import { plainKeys } from "@san-ocop/kit/search/words"
import contents from "../../search/data/contents.json"
import aliases from "../../search/data/place-aliases.json"
import stopWords from "../../search/data/stop-words.json"
import topics from "../../search/data/topics.json"
import { type Read, readBatch } from "../database"
import { regionsOf } from "./regions"

// Every unit by its name, with what holds it today: its provinces, and its communes where it is smaller than a province.
const PLACES: Read = {
  name: "search-places",
  text: `WITH became AS (
      SELECT s.from_unit_id, t.code, t.level, p.code AS province FROM administrative_succession s
      JOIN administrative_unit t ON t.id = s.to_unit_id AND t.valid_to IS NULL
      JOIN administrative_unit p ON p.id = t.province_id)
    SELECT json_build_object('name', u.name, 'level', u.level, 'province_codes', json_build_array(p.code),
      'commune_codes', CASE u.level WHEN 'commune' THEN json_build_array(u.code) ELSE '[]' END)
    FROM administrative_unit u JOIN administrative_unit p ON p.id = u.province_id WHERE u.valid_to IS NULL
    UNION ALL
    SELECT json_build_object('name', u.name, 'level', CASE u.level WHEN 'province' THEN 'old_province' ELSE u.level END,
      'province_codes', json_agg(DISTINCT b.province),
      'commune_codes', coalesce(json_agg(DISTINCT b.code) FILTER (WHERE b.level = 'commune'), '[]'))
    FROM administrative_unit u JOIN became b ON b.from_unit_id = u.id WHERE u.valid_to IS NOT NULL GROUP BY u.id
    UNION ALL
    SELECT json_build_object('name', u.name, 'level', 'district', 'province_codes', json_agg(DISTINCT b.province),
      'commune_codes', json_agg(DISTINCT b.code))
    FROM administrative_unit u JOIN administrative_unit c ON c.parent_id = u.id JOIN became b ON b.from_unit_id = c.id
    WHERE u.level = 'district' GROUP BY u.id`,
}

const phrases = <T>(said: readonly (readonly [string, T])[]): Phrases<T> => new Phrases(said)
const each = <T>(said: readonly string[], value: T) => said.map((phrase) => [phrase, value] as const)
const NEGATIONS = [
  ...each(stopWords.negations.safe, "safe" as const),
  ...each(stopWords.negations.with_marks, "with marks" as const),
]
const UNWANTED = [
  ...each<string | null>(stopWords.unwanted, null),
  ...topics.flatMap(({ code, avoided }) => each<string | null>(avoided ?? [], code)),
]

const WORDS: Omit<SearchKnowledge, "places"> = {
  topics: phrases(topics.flatMap(({ code, said }) => each(said, code))),
  stopWords: new Set(stopWords.with_marks),
  safeStopWords: new Set(stopWords.safe.flatMap((word) => [word, plainKeys(word)])),
  fillers: phrases(each(stopWords.fillers, true)),
  besidePurpose: phrases(each(stopWords.beside_purpose, true)),
  diets: new Set(topics.flatMap(({ code, is_diet }) => (is_diet ? [code] : []))),
  negations: phrases(NEGATIONS),
  unwanted: phrases(UNWANTED),
  contents: phrases(each(contents, true)),
}

let kept: Promise<SearchKnowledge> | undefined

async function read(): Promise<SearchKnowledge> {
  const places = await readBatch<Place>(PLACES, [])
  // Before the set-up has loaded them, ask again.
  if (places.length === 0) kept = undefined
  return { ...WORDS, places: new PlaceBook([...places, ...regionsOf(places)], aliases) }
}

/** What is known of places and words: read once, since places change by law and words with the code. */
function searchKnowledge(): Promise<SearchKnowledge> {
  kept ??= read().catch((error: unknown) => {
    kept = undefined
    throw error
  })
  return kept
}

const NOWHERE = new PlaceBook([])

/** What a query means. Nothing is read for no words. */
export const planOf = async (q: string): Promise<SearchPlan> =>
  planSearch(q, q === "" ? { ...WORDS, places: NOWHERE } : await searchKnowledge())
