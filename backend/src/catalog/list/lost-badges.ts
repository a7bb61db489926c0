import type { StarRange } from "@san-ocop/kit/search/star-words"
import { clock } from "@san-ocop/floor/lib/clock"

type Stars = 3 | 4 | 5
/** A product that lost a badge of late, and the stars that it has now. */
export type LostBadge = { lost: string; stars: Stars | null }

/**
 * Products that lost a badge within the hour, with the stars that they have now: an index may still hold what they had. `key` is the same
 * for the same products and stars.
 */
export type LostBadges = { readonly key: string; readonly starsNow: ReadonlyMap<string, Stars | null> }

export const noneLost: LostBadges = { key: "", starsNow: new Map() }

const HOUR_MS = 3_600_000

/** From when on a badge that was lost may still be in an index: it follows within seconds, and after a failure within minutes. */
export const lostSince = (): Date => new Date(clock.now().getTime() - HOUR_MS)

let known = noneLost

/** What the last page of a list that this process read found to be lost: known without asking. */
export const knownLost = (): LostBadges => known

export function noteLost(found: readonly LostBadge[]): LostBadges {
  const pairs = found.map(({ lost, stars }) => [lost, stars] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  const key = pairs.length > 0 ? JSON.stringify(pairs) : ""
  if (key !== known.key) known = { key, starsNow: new Map(pairs) }
  return known
}

const among = (ids: readonly string[]): string => `[${ids.map((id) => `"${id}"`).join(", ")}]`

/** The condition on documents of an index whose badge holds today, as the index knows it. */
export function badgeHolds(today: number, { starsNow }: LostBadges): string {
  const holds = `valid_until >= ${today}`
  return starsNow.size > 0 ? `${holds} AND id NOT IN ${among([...starsNow.keys()])}` : holds
}

/** The condition on documents that have so many stars today. What an index holds of a badge that was lost does not count. */
export function hasStars({ min, max }: StarRange, today: number, lost: LostBadges): string {
  const range = min === max ? `stars = ${min}` : `stars >= ${min} AND stars <= ${max}`
  const held = `${range} AND ${badgeHolds(today, lost)}`
  const others = [...lost.starsNow].flatMap(([id, now]) => (now !== null && now >= min && now <= max ? [id] : []))
  return others.length > 0 ? `((${held}) OR id IN ${among(others)})` : held
}

/** The condition on documents of products that lost a badge and have another one, and how many there are: null for none. */
export function stillStarred({ starsNow }: LostBadges): { filter: string; limit: number } | null {
  const ids = [...starsNow].flatMap(([id, now]) => (now === null ? [] : [id]))
  return ids.length > 0 ? { filter: `id IN ${among(ids)}`, limit: ids.length } : null
}

/** Counts of stars with those products of an index that have other stars than it holds. */
export function withStillStarred(
  counts: Readonly<Record<string, number>>,
  found: readonly { id: string }[],
  { starsNow }: LostBadges,
): Record<string, number> {
  const all = { ...counts }
  for (const { id } of found) {
    const stars = starsNow.get(id)
    if (stars) all[stars] = (all[stars] ?? 0) + 1
  }
  return all
}
