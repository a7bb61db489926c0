import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { day } from "@san-ocop/kit/day"
import path from "node:path"
import { STATISTICS_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import type StatisticsModuleService from "../service"
import type { NewRecord, NewSnapshot } from "../types"

const actor = systemActor()
const at = new Date("2026-11-20T03:00:00Z")
const on = day("2026-11-20")
const record: NewRecord = {
  indicator: "sale_points",
  variant: "points",
  province_code: "33",
  commune_code: null,
  on_day: on,
  value: 5,
  note: null,
  source: "Báo cáo quý III",
}
const snapshot: NewSnapshot = {
  title: "Hội nghị tổng kết",
  province_code: "33",
  scope: {
    province_code: "33",
    province_name: "Hưng Yên",
    old_province: null,
    commune_code: null,
    commune_name: null,
    from: day("2026-01-01"),
    to: on,
    as_of: on,
  },
  indicators: [{ id: "recognised_products", number: 1, name: "Sản phẩm", variants: [] }],
}

jest.setTimeout(60_000)

moduleIntegrationTestRunner<StatisticsModuleService>({
  moduleName: STATISTICS_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(STATISTICS_MODULE, AUDIT_TABLE)) },
  testSuite: ({ service }) => {
    const sql = (statement: string) => query(STATISTICS_MODULE, statement)

    it("writes a number and its audit entry together", async () => {
      const [row] = await service.addRecords([record], actor, at)
      expect(row).toMatchObject({ value: 5, written_by: "system" })
      expect(await sql("select action, after ->> 'source' as source from audit_entry")).toEqual([
        { action: "indicator_record.added", source: "Báo cáo quý III" },
      ])
    })

    it("keeps a share with its decimals", async () => {
      await service.addRecords([{ ...record, value: 42.27 }], actor, at)
      expect(await sql("select value from indicator_record")).toEqual([{ value: "42.27" }])
    })

    it("withdraws a number once, also when two do so at the same time", async () => {
      const [row] = await service.addRecords([record], actor, at)
      const withdrawal = { id: row?.id ?? "", reason: "Ghi nhầm kỳ", actor, at }
      const tries = await Promise.allSettled([service.withdrawRecord(withdrawal), service.withdrawRecord(withdrawal)])
      expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      await expect(service.withdrawRecord(withdrawal)).rejects.toMatchObject({ type: "conflict" })
      expect(await sql("select reason from audit_entry where action = 'indicator_record.withdrawn'")).toEqual([
        { reason: "Ghi nhầm kỳ" },
      ])
    })

    it.each([
      ["a day that is none", { on_day: "hôm qua" }],
      ["less than nothing", { value: -1 }],
      ["a number from nowhere", { source: " " }],
    ])("refuses %s", async (_name, wrong) => {
      await expect(service.addRecords([{ ...record, ...wrong } as NewRecord], actor, at)).rejects.toThrow()
      expect(await sql("select 1 from audit_entry")).toEqual([])
    })

    it.each([
      ["change a number", "update indicator_record set value = 6"],
      ["move a number to another day", "update indicator_record set on_day = '2026-11-21'"],
      ["delete a number", "delete from indicator_record"],
      ["change what was frozen", "update report_snapshot set indicators = '[]'"],
      ["change the title of what was frozen", "update report_snapshot set title = 'Khác'"],
      ["delete what was frozen", "delete from report_snapshot"],
    ])("lets nobody %s", async (_name, statement) => {
      await service.addRecords([record], actor, at)
      await service.freeze(snapshot, actor, at)
      await expect(sql(statement)).rejects.toThrow(/never changes|not deleted/)
    })

    it("keeps a snapshot as it was given, with who and when", async () => {
      const { id } = await service.freeze(snapshot, actor, at)
      const kept = await service.retrieveReportSnapshot(id)
      expect(kept).toMatchObject({ scope: snapshot.scope, indicators: snapshot.indicators, taken_by_name: "Hệ thống" })
      expect(kept.taken_at).toEqual(at)
    })
  },
})
