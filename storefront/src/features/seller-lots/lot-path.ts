import type { Query } from "@/shared/medusa/query"
import { stallPath } from "../seller-session/stall-path"

/** A page of one lot of a stall: `lotPath("mat-ong", id, "/dinh-chinh")`. */
export const lotPath = (slug: string, id: string, page = "", query: Query = {}): string =>
  stallPath(slug, `/lo-hang/${encodeURIComponent(id)}${page}`, query)
