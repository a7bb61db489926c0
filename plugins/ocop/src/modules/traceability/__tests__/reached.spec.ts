import type { Context } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { TRACEABILITY_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import { reachLots } from "../../../lib/recall/reach-lots"
import type TraceabilityModuleService from "../service"
import { actor, lot, material, recordedAt } from "./a-lot"

jest.setTimeout(60_000)

const WAITING = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"

/** Until somebody waits for a row that another holds. */
async function somebodyWaits(): Promise<void> {
  for (let look = 0; look < 500; look += 1) {
    if ((await query(TRACEABILITY_MODULE, WAITING)).length > 0) return
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error("nobody waits")
}

moduleIntegrationTestRunner<TraceabilityModuleService>({
  moduleName: TRACEABILITY_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(TRACEABILITY_MODULE, AUDIT_TABLE)) },
  testSuite: ({ service, MikroOrmWrapper }) => {
    const inTransaction = <Result>(work: (context: Context) => Promise<Result>): Promise<Result> =>
      MikroOrmWrapper.forkManager().transactional((transactionManager) => work({ transactionManager } as Context))
    const madeOf = (code: string) => {
      const inputs = [{ code, quantity: null }]
      return { step: "transforming", at: "2026-10-12T08:00:00+07:00", declared_by: "HTX", inputs } as const
    }
    const record = async (code: string, from?: string) => {
      const made = { ...material(code), events: from === undefined ? [] : [madeOf(from)] }
      const [one] = await service.recordLots([made], recordedAt, actor)
      return one?.id ?? ""
    }
    /** Writes that `to` was made of lot `from`, and stays in the transaction until `finish` is called. */
    const startLink = async (to: string, from: string) => {
      let finish: () => void = () => undefined
      const wait = new Promise<void>((done) => (finish = done))
      let written: () => void = () => undefined
      const isWritten = new Promise<void>((done) => (written = done))
      const ended = inTransaction(async (context) => {
        await service.addEvents({ lot_id: to, events: [madeOf(from)], actor, at: recordedAt }, context)
        written()
        await wait
      })
      await Promise.race([isWritten, ended])
      return { finish, ended }
    }
    /** From which lot each lot is reached. */
    const reach = async (named: string) => {
      const reached = await inTransaction((context) => reachLots(context, [named]))
      return new Map(reached.map(({ lot_id, from_lot_id }) => [lot_id, from_lot_id]))
    }

    it("are those that a lot flowed into, each with the lot that it came from", async () => {
      const [a, b, c] = [await record("A"), await record("B", "NL-A"), await record("C", "NL-B")]
      expect(await reach(a)).toEqual(
        new Map([
          [b, a],
          [c, b],
        ]),
      )
    })

    it("are what is in a named box and in the boxes in it, with where that went, and nothing else", async () => {
      const pack = async (code: string, ...inside: string[]) => {
        const contents = inside.map((one) => ({ code: `NL-${one}`, quantity: null }))
        const events = [{ step: "packing", at: "2026-10-13T08:00:00+07:00", declared_by: "HTX", contents } as const]
        const [one] = await service.recordLots([{ ...material(code), kind: "box", events }], recordedAt, actor)
        return one?.id ?? ""
      }
      const [source, a, b] = [await record("S"), await record("A", "NL-S"), await record("B")]
      await record("C")
      const inner = await pack("TRONG", "A")
      const outer = await pack("NGOAI", "TRONG", "B")
      // Goods of lot A are in this box, too; what lies beside them there did nothing wrong.
      const beside = await pack("KHAC", "A", "C")
      const cake = await record("BANH", "NL-B")
      expect(await reach(outer)).toEqual(
        new Map([
          [inner, outer],
          [a, inner],
          [b, outer],
          [beside, a],
          [cake, b],
        ]),
      )
      expect((await reach(source)).has(b)).toBe(false)
    })

    it("are each met once, and the walk ends, where boxes are said to be in each other", async () => {
      const box = async (code: string) => {
        const [one] = await service.recordLots(
          [{ ...material(code), kind: "box" as const, events: [] }],
          recordedAt,
          actor,
        )
        return one?.id ?? ""
      }
      const pack = (lot_id: string, inside: string) => {
        const contents = [{ code: inside, quantity: null }]
        const event = { step: "packing", at: "2026-10-13T08:00:00+07:00", declared_by: "HTX", contents } as const
        return service.addEvents({ lot_id, events: [event], actor, at: recordedAt })
      }
      const [goods, inner, outer] = [await record("A"), await box("TRONG"), await box("NGOAI")]
      await pack(inner, "NL-A")
      await pack(outer, "NL-TRONG")
      await pack(inner, "NL-NGOAI")
      expect(await reach(outer)).toEqual(
        new Map([
          [inner, outer],
          [goods, inner],
        ]),
      )
      expect([...(await reach(goods)).keys()].sort()).toEqual([inner, outer].sort())
    })

    it("are found when somebody is just writing the link of a named lot", async () => {
      const [a, b] = [await record("A"), await record("B")]
      const writer = await startLink(b, "NL-A")
      const found = reach(a)
      await somebodyWaits()
      writer.finish()
      await writer.ended
      expect(await found).toEqual(new Map([[b, a]]))
    })

    it("are found when somebody is just writing the link of a lot that is reached itself", async () => {
      const [a, b, c] = [await record("A"), await record("B", "NL-A"), await record("C")]
      const writer = await startLink(c, "NL-B")
      const found = reach(a)
      await somebodyWaits()
      writer.finish()
      await writer.ended
      expect(await found).toEqual(
        new Map([
          [b, a],
          [c, b],
        ]),
      )
    })

    it("get no more links once they are held: whoever comes later is refused", async () => {
      const [a, b] = [await record("A"), await record("B", "NL-A")]
      let late: Promise<unknown> = Promise.resolve()
      await inTransaction(async (context) => {
        await reachLots(context, [a])
        const goods = { ...lot, events: [madeOf("NL-B")] }
        late = service.recordLots([goods], recordedAt, actor).catch((error: unknown) => error)
        await somebodyWaits()
        await service.markRecalled([a, b], { recall_id: "rcl_1", at: recordedAt, actor }, context)
      })
      expect(await late).toMatchObject({ code: "lot_recalled" })
      expect(await service.listTraceLinks()).toHaveLength(1)
    })
  },
})
