import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { readGeography } from "@san-ocop/floor/lib/geography/read-geography"
import type { OfficerOnDuty } from "@san-ocop/floor/lib/officer-request"
import { vietnamDay } from "@san-ocop/kit/day"
import type { Statistics, StatisticsQuery } from "@san-ocop/kit/http/statistics"
import { mayRecord } from "../../lib/statistics/may-record"
import { resolveScope } from "../../lib/statistics/resolve-scope"
import { countIndicators } from "./count-indicators"

/** The indicators that an officer asks for, in his province. @throws Refusal invalid_data as `resolveScope` */
export async function readStatistics(
  container: MedusaContainer,
  officer: OfficerOnDuty,
  query: StatisticsQuery,
): Promise<Statistics> {
  const geography = await readGeography(container)
  const { scope, asked, places } = resolveScope(geography, officer.province_code, query, vietnamDay(clock.now()))
  const indicators = await countIndicators(container, asked)
  return { scope, places, indicators, may_record: mayRecord(officer) }
}
