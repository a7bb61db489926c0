import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { TRACEABILITY_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import { genealogySql, type Way } from "../../../lib/traceability/genealogy-sql"
import type TraceabilityModuleService from "../service"
import { actor, lot, material, recordedAt } from "./a-lot"

jest.setTimeout(120_000)

/** Codes of the lots that the lot `code` flowed into or came from. */
const walk = async (way: Way, code: string): Promise<string[]> => {
  const roots = `array(select id from lot where code = '${code}')`
  const sql = `select x.code from (${genealogySql(way, roots)}) flow join lot x on x.id = flow.id order by x.code`
  return ((await query(TRACEABILITY_MODULE, sql)) as { code: string }[]).map((row) => row.code)
}

moduleIntegrationTestRunner<TraceabilityModuleService>({
  moduleName: TRACEABILITY_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(TRACEABILITY_MODULE, AUDIT_TABLE)) },
  testSuite: ({ service }) => {
    const made = { step: "transforming", at: "2026-10-12T08:00:00+07:00", declared_by: "HTX" } as const
    const packed = { ...made, step: "packing" } as const
    const part = (code: string) => ({ code, quantity: null })

    it("follows one input of forty to the output, and to none of the other thirty-nine", async () => {
      const inputs = Array.from({ length: 40 }, (_, index) => material(`CA-${String(index).padStart(2, "0")}`))
      const output = { ...lot, events: [{ ...made, inputs: inputs.map(({ code }) => part(code ?? "")) }] }
      await service.recordLots([...inputs, output], recordedAt, actor)
      expect(await walk("downstream", "NL-CA-07")).toEqual(["MAMCAY-2610-01", "NL-CA-07"])
      expect(await walk("upstream", "MAMCAY-2610-01")).toHaveLength(41)
    })

    it("lets nothing be made of a lot that was recalled", async () => {
      const [one] = await service.recordLots([material("CA")], recordedAt, actor)
      await service.markRecalled([one?.id ?? ""], { recall_id: "rcl_1", at: recordedAt, actor })
      const goods = { ...lot, events: [{ ...made, inputs: [part("NL-CA")] }] }
      await expect(service.recordLots([goods], recordedAt, actor)).rejects.toMatchObject({ code: "lot_recalled" })
    })

    it("takes an empty list of inputs for none", async () => {
      const box = { ...material("THUNG"), kind: "box" as const }
      const events = [{ ...packed, inputs: [], contents: [part("MAMCAY-2610-01")] }]
      await service.recordLots([lot, { ...box, events }], recordedAt, actor)
      expect(await service.listTraceLinks()).toMatchObject([{ kind: "aggregation" }])
    })

    it("goes through boxes", async () => {
      const goods = { ...lot, events: [{ ...made, inputs: [part("NL-CA")] }] }
      const box = (code: string, inside: string) => ({
        ...material(code),
        kind: "box" as const,
        events: [{ ...packed, contents: [part(inside)] }],
      })
      const lots = [material("CA"), goods, box("THUNG", "MAMCAY-2610-01"), box("KIEN", "NL-THUNG")]
      await service.recordLots(lots, recordedAt, actor)
      expect(await walk("downstream", "NL-CA")).toEqual(["MAMCAY-2610-01", "NL-CA", "NL-KIEN", "NL-THUNG"])
    })

    it("meets each lot once where lots are made of each other, and ends", async () => {
      await service.recordLots([material("A"), material("B"), material("C")], recordedAt, actor)
      const ids = new Map((await service.listLots()).map(({ code, id }) => [code, id]))
      for (const [to, from] of [
        ["NL-B", "NL-A"],
        ["NL-C", "NL-B"],
        ["NL-A", "NL-C"],
      ] as const) {
        const event = { ...made, inputs: [part(from)] }
        await service.addEvents({ lot_id: ids.get(to) ?? "", events: [event], actor, at: recordedAt })
      }
      expect(await walk("downstream", "NL-A")).toEqual(["NL-A", "NL-B", "NL-C"])
      expect(await walk("upstream", "NL-A")).toEqual(["NL-A", "NL-B", "NL-C"])
    })

    it("forgets what was declared by mistake", async () => {
      const goods = { ...lot, events: [{ ...made, inputs: [part("NL-CA")] }] }
      const [, output] = await service.recordLots([material("CA"), goods], recordedAt, actor)
      const [event] = await service.listTraceEvents({ event_type: "TransformationEvent" })
      const never = {
        lot_id: output?.id ?? "",
        id: event?.id ?? "",
        reason: "Chọn nhầm lô",
        event: null,
        declared_by: "HTX",
      }
      await service.correctEvent({ ...never, actor, at: recordedAt })
      expect(await walk("downstream", "NL-CA")).toEqual(["NL-CA"])
    })

    it("meets every one of 10,000 lots once, a hundred layers deep", async () => {
      // Each layer has a hundred lots, each made of two of the layer before.
      await query(
        TRACEABILITY_MODULE,
        `insert into lot (id, kind, code, name, producer_id, province_code, made_on, quantity, unit)
           select 'n' || n, 'material', 'N-' || n, 'Mẻ', 'prod_2', '33', '2026-10-12', 1, 'kg' from generate_series(0, 9999) n;
         insert into trace_link (id, event_id, from_lot_id, to_lot_id, kind)
           select 'l' || n || '-' || step, 'urn:test:' || n, 'n' || (n - 100 - n % 100 + (n % 100 + step) % 100), 'n' || n,
             'transformation' from generate_series(100, 9999) n, generate_series(0, 1) step`,
      )
      const roots = "array(select 'n' || n from generate_series(0, 99) n)"
      const met = (await query(TRACEABILITY_MODULE, genealogySql("downstream", roots))) as { id: string }[]
      expect(met).toHaveLength(10_000)
      expect(new Set(met.map(({ id }) => id)).size).toBe(10_000)
      // Of one lot it is a cone, a lot wider with each layer.
      expect(await walk("downstream", "N-0")).toHaveLength((100 * 101) / 2)
      expect(await walk("upstream", "N-9999")).toHaveLength((100 * 101) / 2)
    })
  },
})
