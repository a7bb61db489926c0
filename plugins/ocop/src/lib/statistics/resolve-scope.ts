import type { GeographyIndex } from "@san-ocop/floor/lib/geography/geography-index"
import { refuse } from "@san-ocop/floor/lib/problem"
import { addDays, type Day, startOfVietnamDay } from "@san-ocop/kit/day"
import type { Province } from "@san-ocop/kit/http/geography"
import type { Statistics, StatisticsQuery, StatisticsScope } from "@san-ocop/kit/http/statistics"
import type { Asked } from "./facts"

export type ResolvedScope = { scope: StatisticsScope; asked: Asked; places: Statistics["places"] }

const wrong = (field: string, message: string, code: string): never => refuse("invalid_data", message, { field, code })

const withoutKind = (name: string): string => name.replace(/^(Tỉnh|Thành phố) /, "")

/** Codes of the communes in force that hold some of an old province: only of that one, or of another as well. */
function communesOfOld(index: GeographyIndex, province: Province, old: string): { own: string[]; shared: string[] } {
  const [inside, outside] = [new Set<string>(), new Set<string>()]
  for (const { place } of index.oldCommunes) {
    const side = withoutKind(place.old_province) === old ? inside : outside
    for (const { code, province_code } of place.communes) if (province_code === province.code) side.add(code)
  }
  const codes = [...inside]
  return { own: codes.filter((code) => !outside.has(code)), shared: codes.filter((code) => outside.has(code)) }
}

function placeOf(index: GeographyIndex, province: Province | null, query: StatisticsQuery) {
  const { old_province = null, commune_code = null } = query
  const whole = { old: null, commune: null, communes: null, shared: null, offered: null }
  if (province === null) {
    const field = old_province ? "old_province" : "commune_code"
    if (old_province || commune_code) wrong(field, "Vui lòng chọn tỉnh, thành phố trước.", "province_missing")
    return whole
  }
  if (old_province && ![province.name, ...province.old_names].includes(old_province)) {
    wrong("old_province", `${province.full_name} không có tỉnh cũ này.`, "old_province_unknown")
  }
  const { own, shared } = old_province ? communesOfOld(index, province, old_province) : { own: null, shared: null }
  const offered = own && [...own, ...shared]
  if (!commune_code) return { old: old_province, commune: null, communes: own, shared, offered }
  const commune = index.commune.get(commune_code)
  if (commune?.province_code !== province.code || offered?.includes(commune_code) === false) {
    return wrong("commune_code", "Vui lòng chọn xã, phường của nơi đang xem.", "commune_unknown")
  }
  return { old: old_province, commune, communes: [commune_code], shared: null, offered }
}

function daysOf({ from, to, as_of }: StatisticsQuery, today: Day) {
  const on = as_of ?? today
  if (on > today) wrong("as_of", "Ngày chốt số liệu không được sau hôm nay.", "as_of_in_future")
  const first = from ?? (`${(to ?? on).slice(0, 4)}-01-01` as Day)
  const last = to ?? on
  if (first > last) wrong("to", "Ngày cuối kỳ phải từ ngày đầu kỳ trở đi.", "period_reversed")
  return { from: first, to: last, as_of: on }
}

const provinceOf = (index: GeographyIndex, code: string | null): Province | null => {
  if (code === null) return null
  const unknown = () => wrong("province_code", "Vui lòng chọn tỉnh, thành phố trong danh sách.", "province_unknown")
  return index.province.get(code) ?? unknown()
}

/**
 * What an officer's question means. His province comes from his account; only a national officer may choose one.
 * @throws Refusal invalid_data with the field that is wrong
 */
export function resolveScope(
  index: GeographyIndex,
  officerProvince: string | null,
  query: StatisticsQuery,
  today: Day,
): ResolvedScope {
  if (officerProvince !== null && query.province_code !== undefined) {
    wrong("province_code", "Tỉnh được lấy theo tài khoản cán bộ.", "province_fixed")
  }
  const province = provinceOf(index, officerProvince ?? query.province_code ?? null)
  const { old, commune, communes, shared, offered } = placeOf(index, province, query)
  const days = daysOf(query, today)
  const until = days.to < days.as_of ? days.to : days.as_of
  const here = province ? (index.communesOf.get(province.code) ?? []) : []
  const scope: StatisticsScope = {
    province_code: province?.code ?? null,
    province_name: province?.full_name ?? null,
    old_province: old,
    commune_code: commune?.code ?? null,
    commune_name: commune?.full_name ?? null,
    ...days,
  }
  const asked: Asked = {
    province: scope.province_code,
    communes,
    shared,
    own_name: province?.name ?? null,
    // A commune that is known decides alone; the old province then only narrows the choice.
    old_name: commune ? null : old,
    from_day: days.from,
    until_day: until,
    to_day: days.to,
    as_of: days.as_of,
    since: startOfVietnamDay(days.from),
    before: startOfVietnamDay(addDays(until, 1)),
    ends: startOfVietnamDay(addDays(days.as_of, 1)),
    past: days.as_of < today,
    commune_count: commune ? 1 : (offered?.length ?? (province ? here.length : index.commune.size)),
  }
  // A province that took a new name besides others' communes was none of the old ones.
  const older = province ? [province.name, ...province.old_names] : []
  const places = {
    old_provinces:
      older.length > 1 && province ? older.filter((name) => communesOfOld(index, province, name).own.length > 0) : [],
    communes: here
      .filter(({ code }) => offered === null || offered.includes(code))
      .map(({ code, full_name }) => ({ code, name: full_name })),
  }
  return { scope, asked, places }
}
