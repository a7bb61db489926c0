import { isBareSyllable } from "@san-ocop/kit/search/syllable"
import type { SearchWord } from "@san-ocop/kit/search/words"

/**
 * The words with some left out: each in turn, the last first, since the first says what the thing is. Of a producer's name the last is his
 * own, and what stands before it says what he does: so first fewer and fewer of its end, down to one of many only where that is a brand, which
 * no other word is.
 */
export function withSomeLeftOut(wanted: readonly SearchWord[], ofMaker: boolean): SearchWord[][] {
  if (wanted.length < 2) return []
  const but = (at: number) => wanted.filter((_, i) => i !== at)
  const places = [...wanted.keys()]
  if (!ofMaker) return places.reverse().map(but)
  const later = places.slice(1)
  const ends = later.map((at) => wanted.slice(at))
  const isTelling = ({ length, 0: last }: readonly SearchWord[]) =>
    length > 1 || wanted.length === 2 || (last !== undefined && !isBareSyllable(last.plain))
  return [...ends.filter(isTelling), ...later.map(but), ...ends.filter((end) => !isTelling(end))]
}
