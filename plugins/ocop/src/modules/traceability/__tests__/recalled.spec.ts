import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { TRACEABILITY_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import type TraceabilityModuleService from "../service"
import { actor, lot, recordedAt } from "./a-lot"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<TraceabilityModuleService>({
  moduleName: TRACEABILITY_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(TRACEABILITY_MODULE, AUDIT_TABLE)) },
  testSuite: ({ service }) => {
    const recall = { recall_id: "rcl_1", at: new Date("2026-11-02T03:00:00Z"), actor }

    it("takes lots off the market, with the recall in each history", async () => {
      const [one] = await service.recordLots([lot], recordedAt, actor)
      expect(await service.markRecalled([one?.id ?? ""], recall)).toEqual([one?.id])
      expect(await service.listLots()).toMatchObject([{ state: "recalled" }])
      const [event] = await service.listTraceEvents({ disposition: "recalled" })
      expect(JSON.parse(event?.bytes ?? "{}")).toMatchObject({ disposition: "recalled", "ocop:recall": "rcl_1" })
    })

    it("says it once, however often it is asked", async () => {
      const [one] = await service.recordLots([lot], recordedAt, actor)
      await service.markRecalled([one?.id ?? ""], recall)
      expect(await service.markRecalled([one?.id ?? ""], { ...recall, recall_id: "rcl_2" })).toEqual([])
      expect(await service.listTraceEvents({ disposition: "recalled" })).toHaveLength(1)
    })

    it("adds nothing and corrects nothing afterwards", async () => {
      const [one] = await service.recordLots([lot], recordedAt, actor)
      const lot_id = one?.id ?? ""
      await service.markRecalled([lot_id], recall)
      const [event] = await service.listTraceEvents({ disposition: null })
      const write = { lot_id, actor, at: recall.at }
      const next = { step: "packing" as const, at: "2026-10-13T08:00:00+07:00", declared_by: "HTX" }
      await expect(service.addEvents({ ...write, events: [next] })).rejects.toMatchObject({ code: "lot_closed" })
      const mistake = { ...write, id: event?.id ?? "", reason: "Ghi nhầm ngày", event: null, declared_by: "HTX" }
      await expect(service.correctEvent(mistake)).rejects.toMatchObject({ code: "lot_recalled" })
      const change = { ...write, reason: "Ghi nhầm số", change: { quantity: 3 }, declared_by: "HTX" }
      await expect(service.correctLot(change)).rejects.toMatchObject({ code: "lot_recalled" })
    })
  },
})
