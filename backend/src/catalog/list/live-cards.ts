import type { Day } from "@san-ocop/kit/day"
import type { ProductCard } from "@san-ocop/kit/http/catalog"
import type { StarRange } from "@san-ocop/kit/search/star-words"
import { type Read, readRows } from "../database"
import { IS_ON_SALE, liveSource } from "../sql/card"

const LIVE: Read = {
  name: "catalog-live-cards",
  text: `SELECT json_build_object('id', p.id, 'badge', badge.json) FROM ${liveSource("$2")}
    WHERE l.product_id = ANY($1::text[]) AND ${IS_ON_SALE}`,
}

type Live = Pick<ProductCard, "id" | "badge">

const within = ({ badge }: Pick<ProductCard, "badge">, stars: StarRange | undefined): boolean =>
  stars !== undefined && badge !== null && badge.stars >= stars.min && badge.stars <= stars.max

/**
 * Cards out of an index as they are now, in one statement for the page: an index follows by events, but what was revoked, recalled
 * or taken off sale must be gone at once. What is no longer on sale is left out, and so is what has lost the stars that were asked for.
 */
export async function liveCards(cards: ProductCard[], on: Day, stars?: StarRange): Promise<ProductCard[]> {
  if (cards.length === 0) return cards
  const found = await readRows<Live>(LIVE, [cards.map(({ id }) => id), on])
  const badges = new Map(found.map(({ id, badge }) => [id, badge]))
  return cards.flatMap((card) => {
    const badge = badges.get(card.id)
    if (badge === undefined || (within(card, stars) && !within({ badge }, stars))) return []
    return [{ ...card, badge }]
  })
}
