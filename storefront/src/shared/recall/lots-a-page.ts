import type { Query } from "@/shared/medusa/query"

/** So many lots a page are offered to a recall. */
const SIZE = 60

export const lotsQuery = (q: string, page: number): Query => ({ q, limit: SIZE, offset: (page - 1) * SIZE })
export const pagesOfLots = (count: number): number => Math.ceil(count / SIZE)
