import { type Day, vietnamDay } from "@san-ocop/kit/day"
import type { ProductCard } from "@san-ocop/kit/http/catalog"
import type { StarRange } from "@san-ocop/kit/search/star-words"
import { hasBadgeSql, ofItsMakerSql } from "@san-ocop/ocop/lib/certificate-standing-sql"
import { type Read, readRows } from "../database"
import { badgeOfProduct } from "../sql/badge"
import { IS_ON_SALE, liveSource } from "../sql/card"
import type { IndexedCard } from "./card-of"
import { type LostBadge, type LostBadges, lostSince, noteLost } from "./lost-badges"

// The last that were lost: when thousands end in one paper, their counts follow the index.
const MOST_LOST = 200
// Most certificates that end are replaced by one as good, and a file of a province may bring many of these: each costs a look.
const MOST_CHANGED = 1_000

/**
 * Products of certificates that were changed since $2 and give no badge, or were followed by another one at a midnight after the day $3, where none that
 * they have now is as good. Where no midnight lies between, PostgreSQL does not look for the latter. And products that were given another
 * maker since $2 than the one whose certificate gave them a badge: OFFSET 0 has PostgreSQL begin with these few, where it would else look at
 * every certificate that there is.
 */
const LOST: Read = {
  name: "catalog-lost-badges",
  text: `SELECT json_build_object('lost', l.product_id, 'stars', max(badge.stars)) FROM (
    (SELECT c.product_id, c.stars, c.updated_at FROM certificate c
      WHERE c.updated_at <> c.created_at AND c.updated_at >= $2::timestamptz AND c.product_id IS NOT NULL
        AND NOT (c.deleted_at IS NULL AND ${hasBadgeSql("c", "$1")})
      ORDER BY c.updated_at DESC LIMIT ${MOST_CHANGED})
    UNION ALL (SELECT c.product_id, c.stars, c.updated_at FROM certificate c
      WHERE $3::text < $1::text AND c.replaced_from <= $1::text AND c.product_id IS NOT NULL
        AND c.deleted_at IS NULL AND ${hasBadgeSql("c", "$3")} LIMIT ${MOST_CHANGED})
    UNION ALL (SELECT k.product_id, c.stars, k.updated_at FROM product_producer k CROSS JOIN LATERAL (
        SELECT c.stars FROM certificate c WHERE c.product_id = k.product_id AND c.deleted_at IS NULL
          AND ${hasBadgeSql("c", "$1")} AND NOT ${ofItsMakerSql("c")} OFFSET 0) c
      WHERE k.updated_at <> k.created_at AND k.updated_at >= $2::timestamptz
      ORDER BY k.updated_at DESC LIMIT ${MOST_CHANGED})) l
  LEFT JOIN LATERAL (${badgeOfProduct("l.product_id", "$1")}) badge ON true
  GROUP BY l.product_id HAVING coalesce(max(badge.stars), 0) < max(l.stars)
  ORDER BY max(l.updated_at) DESC LIMIT ${MOST_LOST}`,
}

const LIVE: Read = {
  name: "catalog-live-cards",
  text: `SELECT json_build_object('id', p.id, 'sales_mode', l.sales_mode, 'badge', badge.json) FROM ${liveSource("$2")}
    WHERE l.product_id = ANY($1::text[]) AND ${IS_ON_SALE}`,
}

type Live = Pick<ProductCard, "id" | "sales_mode" | "badge">

const within = ({ badge }: Pick<ProductCard, "badge">, stars: StarRange | undefined): boolean =>
  stars !== undefined && badge !== null && badge.stars >= stars.min && badge.stars <= stars.max

/**
 * Cards out of an index as they are now, in one statement for the page: an index follows by events, but what was revoked, recalled
 * or taken off sale must be gone at once. What is no longer on sale is left out, and so is what has lost the stars that were asked for.
 */
export async function liveCards(cards: IndexedCard[], on: Day, stars?: StarRange): Promise<ProductCard[]> {
  const found = await readRows<Live>(LIVE, [cards.map(({ id }) => id), on])
  const live = new Map(found.map((one) => [one.id, one]))
  return cards.flatMap((card) => {
    const now = live.get(card.id)
    if (!now || (within(card, stars) && !within(now, stars))) return []
    return [{ ...card, ...now }]
  })
}

/** Which badges were lost within the hour, as the tables have it now: beside a list no count may stand that knows less. */
export async function lostBadges(on: Day): Promise<LostBadges> {
  const since = lostSince()
  return noteLost(await readRows<LostBadge>(LOST, [on, since.toISOString(), vietnamDay(since)]))
}
