import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, assertMaySee } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Indicator, Snapshot, SnapshotRow, StatisticsScope } from "@san-ocop/kit/http/statistics"
import { STATISTICS_MODULE } from "../../modules/statistics"
import type StatisticsModuleService from "../../modules/statistics/service"
import type { ReportSnapshotRow } from "../../modules/statistics/service"

// Of a list nobody needs the numbers, which are most of a row.
const LISTED = ["id", "title", "scope", "taken_at", "taken_by_name", "is_sample"]

type Paging = { limit: number; offset: number }

const toRow = (row: ReportSnapshotRow): SnapshotRow => ({
  id: row.id,
  title: row.title,
  scope: row.scope as unknown as StatisticsScope,
  taken_at: row.taken_at.toISOString(),
  taken_by: row.taken_by_name,
  is_sample: row.is_sample,
})

/** The frozen reports of a province, newest first; of all provinces for null. */
export async function listSnapshots(
  container: MedusaContainer,
  province: string | null,
  { limit, offset }: Paging,
): Promise<Page<SnapshotRow>> {
  const statistics = container.resolve<StatisticsModuleService>(STATISTICS_MODULE)
  const where = province === null ? {} : { province_code: province }
  const order = { taken_at: "DESC", id: "DESC" } as const
  const [rows, count] = await statistics.listAndCountReportSnapshots(where, {
    select: LISTED,
    take: limit,
    skip: offset,
    order,
  })
  return { items: rows.map(toRow), count, limit, offset }
}

/** One frozen report with its numbers. @throws Refusal not_found, also for another province's */
export async function readSnapshot(container: MedusaContainer, actor: Actor, id: string): Promise<Snapshot> {
  const statistics = container.resolve<StatisticsModuleService>(STATISTICS_MODULE)
  const [row] = await statistics.listReportSnapshots({ id }, { take: 1 })
  if (!row) return refuse("not_found", "Không tìm thấy bản chốt số liệu này.")
  assertMaySee(actor, row)
  return { ...toRow(row), indicators: row.indicators as unknown as Indicator[] }
}
