import { type Query, withQuery } from "@/shared/medusa/query"
import { DEPARTMENT_AREA } from "@/shared/session/area"

/** The address of a page of the desk: `deskPath("/duyet-san-pham", { chon: id })`. */
export const deskPath = (page = "", query: Query = {}): string => withQuery(`${DEPARTMENT_AREA.root}${page}`, query)
