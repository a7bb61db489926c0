import type { StallRecord } from "@san-ocop/kit/http/stall-record"
import type { Query } from "@/shared/medusa/query"
import { deskPath } from "../department-session/desk-path"

/** The desk's page of one stall. `stall`: its id, or the slug of its public page. */
export const stallPath = (stall: string, query: Query = {}): string =>
  deskPath(`/gian-hang/${encodeURIComponent(stall)}`, query)

/** Its public page; null for a closed stall, which has none. */
export const publicStallPath = ({ slug, status }: Pick<StallRecord, "slug" | "status">): string | null =>
  status === "closed" ? null : `/gian-hang/${encodeURIComponent(slug)}`
