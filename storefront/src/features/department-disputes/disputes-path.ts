import type { Query } from "@/shared/medusa/query"
import { deskPath } from "../department-session/desk-path"

/** The page of one dispute. */
export const disputePath = (id: string): string => deskPath(`/tranh-chap/${encodeURIComponent(id)}`)

export const DISPUTES_SHOWN = ["open", "all"] as const

/** The list of disputes, or its file (`of: "/xlsx"`): what waits, unless all is asked for. */
export const disputesPath = (show: (typeof DISPUTES_SHOWN)[number], query: Query = {}, of: "" | "/xlsx" = ""): string =>
  deskPath(`/tranh-chap${of}`, { xem: show === "open" ? null : show, ...query })
