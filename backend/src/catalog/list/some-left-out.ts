import type { SearchWord } from "@san-ocop/kit/search/words"

/**
 * The words with some left out: each in turn, the last first, since the first says what the thing is. Of a producer's name the last is his
 * own, and what stands before it says what he does: so first fewer and fewer of its end.
 */
export function withSomeLeftOut(wanted: readonly SearchWord[], ofMaker: boolean): SearchWord[][] {
  if (wanted.length < 2) return []
  const but = (at: number) => wanted.filter((_, i) => i !== at)
  const places = [...wanted.keys()]
  if (!ofMaker) return places.reverse().map(but)
  return [...places.slice(1).map((at) => wanted.slice(at)), ...places.slice(1).map(but)]
}
