import type { MedusaContainer } from "@medusajs/framework/types"
import { readGeography } from "@san-ocop/floor/lib/geography/read-geography"
import type { GeographyIndex } from "@san-ocop/floor/lib/geography/geography-index"
import type { OfficerOnDuty } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Day } from "@san-ocop/kit/day"
import type { IndicatorRecord, IndicatorRecordList } from "@san-ocop/kit/http/statistics"
import { KEPT } from "../../lib/statistics/indicators"
import { mayRecord } from "../../lib/statistics/may-record"
import { STATISTICS_MODULE } from "../../modules/statistics"
import type StatisticsModuleService from "../../modules/statistics/service"
import type { IndicatorRecordRow } from "../../modules/statistics/service"

type Query = { province: string | null; limit: number; offset: number; indicator?: string }

const NAMES = KEPT.map(({ indicator, variant }) => ({
  indicator: indicator.id,
  variant: variant.id,
  indicator_name: indicator.name,
  variant_name: variant.name,
  unit: variant.unit,
}))

function toRecord(row: IndicatorRecordRow, geography: GeographyIndex): IndicatorRecord {
  const { id, indicator, variant, commune_code, note, source, is_sample, withdrawn_at: at } = row
  const names = NAMES.find((each) => each.indicator === indicator && each.variant === variant)
  const { indicator_name = indicator, variant_name = variant, unit = "" } = names ?? {}
  const withdrawn = { by: row.withdrawn_by_name ?? "", reason: row.withdrawn_reason ?? "" }
  return {
    ...{ id, indicator, variant, indicator_name, variant_name, unit, note, source, is_sample, commune_code },
    commune_name: commune_code === null ? null : (geography.commune.get(commune_code)?.full_name ?? commune_code),
    province_name: geography.province.get(row.province_code)?.full_name ?? null,
    on_day: row.on_day as Day,
    value: Number(row.value),
    written_by: row.written_by_name,
    written_at: row.written_at.toISOString(),
    withdrawn: at ? { at: at.toISOString(), ...withdrawn } : null,
  }
}

/** The numbers that officers of a province wrote down, newest day first; of all provinces where it is null. */
export async function listIndicatorRecords(
  container: MedusaContainer,
  officer: OfficerOnDuty,
  { province, limit, offset, indicator }: Query,
): Promise<IndicatorRecordList> {
  const statistics = container.resolve<StatisticsModuleService>(STATISTICS_MODULE)
  const where = { ...(province === null ? {} : { province_code: province }), ...(indicator ? { indicator } : {}) }
  const order = { on_day: "DESC", written_at: "DESC", id: "DESC" } as const
  const [rows, count] = await statistics.listAndCountIndicatorRecords(where, { take: limit, skip: offset, order })
  const geography = await readGeography(container)
  const items = rows.map((row) => toRecord(row, geography))
  return { items, count, limit, offset, kept: NAMES, may_record: mayRecord(officer) }
}

/** One number as it was written down. @throws Refusal not_found, also for another province's */
export async function readIndicatorRecord(
  container: MedusaContainer,
  province: string | null,
  id: string,
): Promise<IndicatorRecord> {
  const statistics = container.resolve<StatisticsModuleService>(STATISTICS_MODULE)
  const [row] = await statistics.listIndicatorRecords({ id }, { take: 1 })
  if (!row || (province !== null && row.province_code !== province)) {
    return refuse("not_found", "Không tìm thấy số liệu này.")
  }
  return toRecord(row, await readGeography(container))
}
