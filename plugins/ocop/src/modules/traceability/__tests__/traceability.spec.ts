import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { day } from "@san-ocop/kit/day"
import path from "node:path"
import { TRACEABILITY_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import { epcisBytes } from "../../../lib/epcis-event"
import type TraceabilityModuleService from "../service"
import { actor, lot, material, recordedAt } from "./a-lot"

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
      const [{ uri } = { uri: null }] = await service.listLots({ code: lot.code })
      const uris = new Map([[lot.code, uri ?? ""]])
      expect(events.map((event) => event.bytes)).toEqual(
        lot.events.map((event) => epcisBytes(lot, event, recordedAt, uris)),
      )
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

    it("numbers lots by their day, and names them after the key of their product", async () => {
      const { code: _code, ...unnamed } = lot
      const goods = [unnamed, { ...unnamed, product_id: "prod_3" }, unnamed].map((one) => ({ ...one, events: [] }))
      const [first, other, second] = await service.recordLots(goods, recordedAt, actor)
      const keys = await service.listProductIdentifiers({ scheme: "platform" })
      const keyOf = (product: string) => keys.find((row) => row.product_id === product)?.value
      expect([first?.lot_number, other?.lot_number, second?.lot_number]).toEqual(["26101201", "26101201", "26101202"])
      expect([first?.code, other?.code]).toEqual([`${keyOf("prod_1")}-26101201`, `${keyOf("prod_3")}-26101201`])
      expect(keyOf("prod_1")).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
    })

    describe("the form of a lot", () => {
      const form = { ...lot, seller_id: "sel_1", request_key: "7d1f6a52-2f0b-4f58-9a5e-0c6f0d2d1a01" }
      const { code: _code, ...unnamed } = { ...form, events: [] }

      it("sent again, also at once, is the same lot of its stall", async () => {
        const sent = [1, 2, 3].map(() => service.recordLotOnce(unnamed, recordedAt, actor))
        const again = await service.recordLotOnce(unnamed, recordedAt, actor)
        expect(new Set([...(await Promise.all(sent)), again].map(({ id }) => id)).size).toBe(1)
        await service.recordLotOnce({ ...unnamed, seller_id: "sel_2" }, recordedAt, actor)
        expect(await service.listLots()).toHaveLength(2)
      })

      it("says of one that was used for another lot that it was used", async () => {
        await service.recordLotOnce(unnamed, recordedAt, actor)
        for (const change of [
          { quantity: unnamed.quantity + 1 },
          { unit: "can" },
          { best_before: day("2028-01-01") },
        ]) {
          const other = { ...unnamed, ...change }
          await expect(service.recordLotOnce(other, recordedAt, actor)).rejects.toMatchObject({ code: "form_used" })
        }
      })

      it("without a key is a lot each time", async () => {
        for (let sent = 0; sent < 2; sent++)
          await service.recordLotOnce({ ...unnamed, request_key: null }, recordedAt, actor)
        expect(await service.listLots()).toHaveLength(2)
      })
    })

    it("gives a product one key, however many lots it has", async () => {
      await service.recordLots([lot], recordedAt, actor)
      await service.recordLots([{ ...lot, code: "MAMCAY-2610-02", events: [] }], recordedAt, actor)
      expect(await service.listProductIdentifiers({ product_id: "prod_1" })).toHaveLength(1)
    })

    it("gives numbers to two who record lots of a product at once", async () => {
      const { code: _code, ...unnamed } = { ...lot, events: [] }
      const both = await Promise.all([1, 2].map(() => service.recordLots([unnamed], recordedAt, actor)))
      expect(
        both
          .flat()
          .map(({ lot_number }) => lot_number)
          .sort(),
      ).toEqual(["26101201", "26101202"])
    })

    it.each([
      ["rename a lot", "update lot set code = 'KHAC'"],
      ["renumber it", "update lot set lot_number = 'KHAC'"],
      ["remove it", "delete from lot"],
      ["hide it", "update lot set deleted_at = '2026-10-21'"],
      ["give its product's key to another", "update product_identifier set product_id = 'prod_9'"],
      ["remove a key", "delete from product_identifier"],
    ])("refuses to %s: labels are printed", async (_name, sql) => {
      await service.recordLots([lot], recordedAt, actor)
      await expect(query(TRACEABILITY_MODULE, sql)).rejects.toThrow(/permanent/)
    })

    it("refuses to alter how goods flowed", async () => {
      const made = { step: "transforming", at: "2026-10-12T08:00:00+07:00", declared_by: "HTX" } as const
      const inputs = [{ code: "NL-CA", quantity: 40 }]
      await service.recordLots([material("CA"), { ...lot, events: [{ ...made, inputs }] }], recordedAt, actor)
      await expect(query(TRACEABILITY_MODULE, "update trace_link set quantity = 1")).rejects.toThrow(/append-only/)
      await expect(query(TRACEABILITY_MODULE, "delete from trace_link")).rejects.toThrow(/append-only/)
    })

    it("refuses a lot that is made of what nobody recorded, and keeps nothing of it", async () => {
      const made = { step: "transforming", at: "2026-10-12T08:00:00+07:00", declared_by: "HTX" } as const
      const wrong = { ...lot, events: [{ ...made, inputs: [{ code: "NL-KHONG-CO", quantity: null }] }] }
      await expect(service.recordLots([wrong], recordedAt, actor)).rejects.toThrow("NL-KHONG-CO")
      expect(await service.listLots()).toEqual([])
    })

    it.each([
      ["a code that a label cannot carry", { code: "mắm-1" }],
      ["an empty lot", { quantity: 0 }],
      ["a lot that spoils before it is made", { best_before: day("2026-10-11") }],
      ["a lot number that a label cannot carry", { lot_number: "LÔ-1" }],
      ["goods without a product", { product_id: null }],
      ["a place that is none", { origin_geo: "Thụy Trường" }],
    ])("refuses %s", async (_name, wrong) => {
      await expect(service.recordLots([{ ...lot, ...wrong }], recordedAt, actor)).rejects.toThrow()
      expect(await service.listLots()).toEqual([])
    })
  },
})
