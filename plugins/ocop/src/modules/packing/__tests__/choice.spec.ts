import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import path from "node:path"
import { PACKING_MODULE } from ".."
import { leftSql } from "../../../lib/packing/left-sql"
import type PackingModuleService from "../service"
import type { NewChoice } from "../types"
import { makeTables, packedOrder, sql } from "./tables"

jest.setTimeout(60_000)

const actor = systemActor()
const at = new Date("2026-11-26T03:00:00Z")
const choice = (id: string, quantity: number, lot_id = "lot_1"): NewChoice => ({
  order: { id, seller_id: "sel_1", province_code: "38" },
  lots: [{ item_id: `line_${id}`, lot_id, quantity }],
  ...{ reason: null, actor, at },
})
const left = async (lot = "lot_1") => {
  const [row] = await sql(`select ${leftSql("'order_new'")} as left from lot l where l.id = '${lot}'`)
  return (row as { left: number } | undefined)?.left
}

moduleIntegrationTestRunner<PackingModuleService>({
  moduleName: PACKING_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeTables },
  testSuite: ({ service }) => {
    beforeEach(async () => {
      await sql("insert into lot values ('lot_1', 'L1', 10), ('lot_2', 'L2', 10)")
      await sql(
        "insert into group_order values ('a', 'core_a', 'placed'), ('b', 'core_b', 'confirmed'), ('c', 'core_c', 'placed')",
      )
    })

    describe("what is left of a lot", () => {
      it("is what was made, without what is in parcels and what waits in other orders", async () => {
        await packedOrder("sent", ["lot_1"], 3)
        await service.choose(choice("a", 2))
        expect(await left()).toBe(5)
      })

      it("has what was packed again when the packing was cancelled", async () => {
        await packedOrder("sent", ["lot_1"], 3)
        await sql("update fulfillment set canceled_at = now()")
        expect(await left()).toBe(10)
      })

      it("has a parcel again that came back and was put on sale again, and none that was not", async () => {
        await packedOrder("good", ["lot_1"], 3)
        await packedOrder("lost", ["lot_1"], 2)
        await sql("update group_order set state = 'returned' where id in ('good', 'lost')")
        await sql("update group_order set restocked_at = now() where id = 'good'")
        expect(await left()).toBe(8)
      })

      it("has returned goods again that were put on sale again, where it is sure that they were of this lot", async () => {
        await packedOrder("one", ["lot_1"], 3)
        await packedOrder("two", ["lot_1", "lot_2"], 2)
        await sql("insert into goods_return values ('ret_1', now()), ('ret_2', now()), ('ret_3', null)")
        await sql(
          "insert into goods_return_line values ('ret_1', 'line_one', 1), ('ret_2', 'line_two', 1), ('ret_3', 'line_one', 1)",
        )
        expect([await left("lot_1"), await left("lot_2")]).toEqual([10 - 3 + 1 - 2, 8])
      })

      it("is without what went into other lots, unless the step was declared a mistake", async () => {
        await packedOrder("sent", ["lot_1"], 3)
        await sql(
          "insert into trace_link values ('e1', 'lot_1', 'transformation', 4), ('e2', 'lot_1', 'transformation', 2)",
        )
        await sql("insert into trace_event values ('e2', false), ('e2', true)")
        expect(await left()).toBe(10 - 3 - 4)
      })

      it("is not less for a step that says no quantity, nor for a box that it was packed in", async () => {
        await sql(
          "insert into trace_link values ('e1', 'lot_1', 'transformation', null), ('e2', 'lot_1', 'aggregation', 4)",
        )
        expect(await left()).toBe(10)
      })
    })

    it("gives the last goods of a lot to one order, however many ask at once", async () => {
      const asked = ["a", "b", "c"].map((id) =>
        service.choose(choice(id, 6)).then(
          () => "ok",
          ({ code }: { code: string }) => code,
        ),
      )
      expect((await Promise.all(asked)).sort()).toEqual(["lot_used_up", "lot_used_up", "ok"])
      expect(await service.listPackingChoices()).toHaveLength(1)
      expect(await left()).toBe(4)
    })

    it("may be changed by its order, whose earlier choice makes room", async () => {
      await service.choose(choice("a", 10))
      await service.choose(choice("a", 9))
      expect(await left()).toBe(1)
    })

    it("is not made of a lot that was recalled meanwhile", async () => {
      await sql("update lot set state = 'recalled' where id = 'lot_2'")
      await expect(service.choose(choice("a", 1, "lot_2"))).rejects.toMatchObject({ code: "lot_recalled" })
    })
  },
})
