import { isDay } from "@san-ocop/kit/day"
import { oneParam, pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import { deskPath } from "../department-session/desk-path"

/** What the log shows, as kept in its address. */
export type AuditFilter = {
  who: string
  action: string
  from: string
  to: string
  /** One record alone: both or neither. */
  type: string
  id: string
  province: string | null
  page: number
}

const dayOf = (text: string): string => (isDay(text) ? text : "")

export function readAuditFilter(params: SearchParams): AuditFilter {
  const [type, id] = [oneParam(params, "loai").slice(0, 60), oneParam(params, "ma").slice(0, 100)]
  const whole = type !== "" && id !== ""
  return {
    who: oneParam(params, "nguoi").slice(0, 100),
    action: oneParam(params, "viec").slice(0, 100),
    from: dayOf(oneParam(params, "tu")),
    to: dayOf(oneParam(params, "den")),
    type: whole ? type : "",
    id: whole ? id : "",
    province: provinceParam(params),
    page: pageParam(params),
  }
}

/** True where a day was typed that is none: the page says so. */
export const holdsWrongDay = (params: SearchParams): boolean =>
  ["tu", "den"].some((name) => oneParam(params, name) !== "" && !isDay(oneParam(params, name)))

/** The address of the log with this filter; with `page` "/xlsx", of its table. */
export const auditPath = ({ who, action, from, to, type, id, province, page }: AuditFilter, file = ""): string =>
  deskPath(`/nhat-ky${file}`, {
    nguoi: who,
    viec: action,
    tu: from,
    den: to,
    loai: type,
    ma: id,
    tinh: province,
    trang: page > 1 && !file ? page : null,
  })

/** The filter as the backend takes it; what is empty is left out. */
export function auditQuery({ who, action, from, to, type, id, province }: AuditFilter): Record<string, string> {
  const all = { who, action, from, to, entity_type: type, entity_id: id, province_code: province ?? "" }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""))
}

export const isFiltered = (filter: AuditFilter): boolean => Object.keys(auditQuery(filter)).length > 0
