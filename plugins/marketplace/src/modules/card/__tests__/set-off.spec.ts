import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { CARD_MODULE } from ".."
import type CardModuleService from "../service"
import { sql } from "./chargeback-desk"
import { charge, later, standing } from "./refund-desk"

jest.setTimeout(60_000)

const sumOf = async (account: string) =>
  (
    await sql<{ sum: number }>(
      `select coalesce(sum(amount), 0)::float8 as sum from ledger_line where account like '${account}'`,
    )
  )[0]?.sum

moduleIntegrationTestRunner<CardModuleService>({
  moduleName: CARD_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const tell = (type: string, status: string) =>
      service.tell({
        news: {
          ...{ event_id: `evt_${type}_${status}`, type: `charge.dispute.${type}`, amount: 500_000, reference: null },
          ...{ intent_id: "pi_1", refund: null },
          dispute: { id: "du_1", amount: 500_000, reason: "fraudulent", status, respond_by: null },
        },
        at: later(24),
      })
    const lose = async () => {
      await tell("funds_withdrawn", "needs_response")
      await tell("closed", "lost")
    }
    const cancel = () => sql("update group_order set state = 'cancelled' where id = 'gord_1'")
    const setOff = (order = "gord_1") => service.setOff({ id: "cpay_1", order, at: later(48) })
    beforeEach(() => charge(service))

    describe("what a card's bank took for good", () => {
      it.each([
        ["before it was lost", [cancel, lose]],
        ["after it was lost", [lose, cancel]],
      ])("is set against what is owed for an order that was called off %s, once", async (_when, steps) => {
        for (const step of steps) await step()
        await Promise.all([setOff(), setOff()])
        await setOff()
        expect(await standing()).toEqual({ refunded: 300_000, underway: 0, share: 300_000, bank: 0 })
        // The other order stands: its share is the floor's loss.
        expect(await Promise.all(["bank", "floor_goodwill:%", "floor_goodwill:floor_1"].map(sumOf))).toEqual([
          0, 200_000, 0,
        ])
        await setOff("gord_2")
        expect(await standing("gord_2")).toMatchObject({ refunded: 0, bank: 200_000 })
      })

      it("takes no more of it than was owed", async () => {
        await sql("update card_order set reduced = 100000 where group_order_id = 'gord_1'")
        await lose()
        await setOff()
        expect(await standing()).toMatchObject({ refunded: 100_000, bank: 200_000 })
        expect(await sumOf("floor_goodwill:floor_1")).toBe(200_000)
      })

      const giveSome = async (amount = 100_000, outcome: "done" | "refused" = "done") => {
        const shares = [{ id: "gord_1", amount }]
        const claimed = await service.claim({ id: "cpay_1", kind: "refund", amount, shares, at: later(1) })
        await service.end({ id: "cpay_1", operation: claimed?.id ?? "", outcome, note: null, at: later(1) })
      }
      const comeBack = () => tell("funds_reinstated", "lost")

      it.each([
        ["before", [comeBack, cancel, setOff]],
        ["after", [cancel, setOff, comeBack]],
      ])("is set off but for what had gone back before and comes back %s that", async (_when, steps) => {
        await sql("update card_order set reduced = 100000 where group_order_id = 'gord_1'")
        await giveSome()
        await lose()
        for (const step of steps) await step()
        await setOff()
        expect(await standing()).toMatchObject({ refunded: 300_000, share: 300_000, bank: 0 })
        expect(await Promise.all(["bank", "floor_goodwill:floor_1"].map(sumOf))).toEqual([0, 0])
      })

      it("comes back only as far as it had gone to the card, and not what was transferred", async () => {
        await sql("update card_order set reduced = 50000 where group_order_id = 'gord_1'")
        await giveSome(50_000, "done")
        await sql("update card_order set reduced = 150000 where group_order_id = 'gord_1'")
        await giveSome(100_000, "refused")
        const actor = { type: "user", id: "user_1", name: "Điều hành", province_code: null } as const
        await service.decideRefund({
          order: "gord_1",
          transfer: { reference: "FT26333", amount: 100_000 },
          actor,
          at: later(2),
        })
        await lose()
        await comeBack()
        expect(await standing()).toMatchObject({ refunded: 150_000, bank: 150_000 })
        expect(await Promise.all(["floor_goodwill:floor_1", "floor_goodwill:floor_2"].map(sumOf))).toEqual([
          250_000, 200_000,
        ])
      })

      it("is owed again to the dong when the bank gives in after all", async () => {
        await cancel()
        await lose()
        await setOff()
        await tell("funds_reinstated", "won")
        await tell("closed", "won")
        await setOff()
        expect(await standing()).toEqual({ refunded: 0, underway: 0, share: 0, bank: 300_000 })
        expect(await Promise.all(["bank", "floor_goodwill:%"].map(sumOf))).toEqual([500_000, 0])
      })

      it("has the return open again whose money it was when the bank gives in after all", async () => {
        await sql("update card_order set reduced = 300000 where group_order_id = 'gord_1'")
        await lose()
        await setOff()
        await sql(`insert into goods_return (id, group_order_id, payment_method, state, owed_at, refunded_at, closed_at)
          values ('gret_1', 'gord_1', 'card', 'refunded', '2026-11-10 05:00Z', '2026-11-13', '2026-11-13')`)
        await tell("closed", "won")
        expect(await sql("select id from goods_return where state = 'to_refund' and closed_at is null")).toEqual([
          { id: "gret_1" },
        ])
      })

      it("is nothing to set off while nobody knows how it ends", async () => {
        await cancel()
        await tell("funds_withdrawn", "needs_response")
        await setOff()
        expect(await standing()).toMatchObject({ refunded: 0, bank: 300_000 })
      })
    })
  },
})
