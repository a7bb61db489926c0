import { withQuery, type Query } from "@/shared/medusa/query"
import { SELLER_AREA } from "@/shared/session/area"

/** The address of a page of one stall: `stallPath("mat-ong", "/don-hang", { trang: 2 })`. */
export const stallPath = (slug: string, page = "", query: Query = {}): string =>
  withQuery(`${SELLER_AREA.root}/${encodeURIComponent(slug)}${page}`, query)
