import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { day } from "@san-ocop/kit/day"
import path from "node:path"
import { TRACEABILITY_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import { epcisBytes } from "../../../lib/epcis-event"
import type TraceabilityModuleService from "../service"
import type { NewLot } from "../types"

const actor = systemActor("test")
const recordedAt = new Date("2026-10-20T01:00:00Z")
const lot: NewLot = {
  code: "MAMCAY-2610-01",
  product_id: "prod_1",
  producer_id: "prod_2",
  province_code: "33",
  made_on: day("2026-10-12"),
  best_before: day("2027-10-12"),
  quantity: 300,
  unit: "hũ",
  events: [
    { step: "harvesting", at: "2026-10-02T06:00:00+07:00", declared_by: "HTX Thụy Trường" },
    { step: "packing", at: "2026-10-12T14:00:00+07:00", declared_by: "HTX Thụy Trường" },
  ],
}

jest.setTimeout(60_000)

moduleIntegrationTestRunner<TraceabilityModuleService>({
  moduleName: TRACEABILITY_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(TRACEABILITY_MODULE, AUDIT_TABLE)) },
  testSuite: ({ service }) => {
    it("records a lot with the very bytes of its events", async () => {
      await service.recordLots([lot], recordedAt, actor)
      const events = await service.listTraceEvents({}, { order: { event_time: "ASC" } })
      expect(events.map((event) => event.bytes)).toEqual(lot.events.map((event) => epcisBytes(lot, event, recordedAt)))
    })

    it("refuses to change or remove an event, whoever asks", async () => {
      await service.recordLots([lot], recordedAt, actor)
      const [event] = await service.listTraceEvents()
      await expect(service.updateTraceEvents([{ id: event?.id, note: "khác" }])).rejects.toThrow(/append-only/)
      await expect(query(TRACEABILITY_MODULE, "delete from trace_event")).rejects.toThrow(/append-only/)
      expect(await service.listTraceEvents()).toHaveLength(2)
    })

    it("refuses the same event twice, and records nothing of that lot", async () => {
      const twice = { ...lot, events: [...lot.events, ...lot.events] }
      await expect(service.recordLots([twice], recordedAt, actor)).rejects.toThrow()
      expect(await service.listLots()).toEqual([])
    })

    it.each([
      ["a code that a label cannot carry", { code: "mắm-1" }],
      ["an empty lot", { quantity: 0 }],
      ["a lot that spoils before it is made", { best_before: day("2026-10-11") }],
    ])("refuses %s", async (_name, wrong) => {
      await expect(service.recordLots([{ ...lot, ...wrong }], recordedAt, actor)).rejects.toThrow()
      expect(await service.listLots()).toEqual([])
    })
  },
})
