import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { TRACEABILITY_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import type { NewTraceEvent } from "../../../lib/epcis-event"
import type TraceabilityModuleService from "../service"
import { actor, lot, material, recordedAt } from "./a-lot"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<TraceabilityModuleService>({
  moduleName: TRACEABILITY_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(TRACEABILITY_MODULE, AUDIT_TABLE)) },
  testSuite: ({ service }) => {
    const GTIN = "08935049500506"
    const { LABEL_ORIGIN } = process.env
    const shipped = { step: "shipping", at: "2026-10-20T08:00:00+07:00", declared_by: "HTX Thụy Trường" } as const
    const recall = { recall_id: "rcl_1", at: new Date("2026-11-02T03:00:00Z"), actor }
    const gtin = { product_id: "prod_1", producer_id: "prod_2", scheme: "gs1", value: GTIN } as const

    beforeEach(() => void (process.env.LABEL_ORIGIN = "https://t.san.example"))
    afterAll(() => {
      if (LABEL_ORIGIN === undefined) delete process.env.LABEL_ORIGIN
      else process.env.LABEL_ORIGIN = LABEL_ORIGIN
    })

    const named = async (code: string) => (await service.listLots({ code }))[0]?.uri
    /** What each event calls the lot that it is about, oldest first. */
    const called = async () =>
      (await service.listTraceEvents({}, { order: { event_time: "ASC" } })).map(({ bytes }) => {
        const { quantityList } = JSON.parse(bytes) as { quantityList: { epcClass: string }[] }
        return quantityList[0]?.epcClass
      })
    const addGtin = () =>
      service.addIdentifier({ ...gtin, province_code: "33", seller_id: "sel_1", actor, at: recordedAt })
    const oursOf = async () => {
      const [key] = await service.listProductIdentifiers({ scheme: "platform" })
      return `https://t.san.example/T/${key?.value ?? ""}/26101201`
    }

    it("are Digital Links where the product has a GTIN, and addresses of ours where it has none", async () => {
      const steps: NewTraceEvent[] = [
        { ...lot.events[0], step: "transforming", inputs: [{ code: "NL-CA", quantity: 4 }] },
      ]
      await service.recordLots([material("CA"), { ...lot, events: steps }], recordedAt, actor)
      expect(await named(lot.code)).toBe(await oursOf())
      expect(await named("NL-CA")).toBe("https://t.san.example/T/NL-CA")
      await addGtin()
      await service.recordLots([{ ...lot, code: "MAMCAY-2610-02" }], recordedAt, actor)
      expect(await named("MAMCAY-2610-02")).toBe(`https://t.san.example/01/${GTIN}/10/26101202`)
    })

    it("stay what they were when the product gets a GTIN or the resolver moves", async () => {
      const [one] = await service.recordLots([lot], recordedAt, actor)
      const ours = await oursOf()
      await addGtin()
      process.env.LABEL_ORIGIN = "https://other.example"
      await service.addEvents({ lot_id: one?.id ?? "", events: [shipped], actor, at: recordedAt })
      await service.markRecalled([one?.id ?? ""], recall)
      expect(await called()).toEqual([ours, ours, ours, ours])
    })

    it("of lots from before are given with their next event, and what was recorded stays as it is", async () => {
      const [one] = await service.recordLots([{ ...lot, events: [] }], recordedAt, actor)
      expect(await named(lot.code)).toBeNull()
      const bytes = JSON.stringify({ quantityList: [{ epcClass: `urn:san-ocop:lot:${lot.code}` }] })
      await query(
        TRACEABILITY_MODULE,
        `insert into trace_event (id, event_id, lot_id, event_type, biz_step, event_time, declared_by, recorded_at, bytes)
          values ('tevt_old', 'urn:uuid:old', '${one?.id ?? ""}', 'ObjectEvent', 'packing', '2026-10-12', 'HTX', now(), '${bytes}')`,
      )
      await service.markRecalled([one?.id ?? ""], recall)
      expect(await called()).toEqual([`urn:san-ocop:lot:${lot.code}`, await oursOf()])
      expect((await service.listTraceEvents({ lot_id: one?.id })).map(({ id }) => id)).toContain("tevt_old")
    })

    it("are refused to change, and to be another lot's", async () => {
      await service.recordLots([lot, material("CA")], recordedAt, actor)
      const change = (code: string, uri: string) =>
        query(TRACEABILITY_MODULE, `update lot set uri = '${uri}' where code = '${code}'`)
      await expect(change(lot.code, "https://t.san.example/T/KHAC")).rejects.toThrow(/permanent/)
      await expect(change("NL-CA", await oursOf())).rejects.toThrow(/IDX_lot_uri_unique/)
    })

    it("are one for a material that two take from at once", async () => {
      await service.recordLots([material("CA")], recordedAt, actor)
      const made = (code: string) => {
        const events: NewTraceEvent[] = [
          { ...lot.events[0], step: "transforming", inputs: [{ code: "NL-CA", quantity: 4 }] },
        ]
        return service.recordLots([{ ...lot, code, product_id: `prod_${code}`, events }], recordedAt, actor)
      }
      await Promise.all(["MAMCAY-2610-01", "MAMCAY-2610-02"].map(made))
      expect(await named("NL-CA")).toBe("https://t.san.example/T/NL-CA")
      expect(await service.listTraceLinks()).toHaveLength(2)
    })
  },
})
