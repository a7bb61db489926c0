import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { CARD_MODULE } from ".."
import type { RefundAnswer } from "../../../lib/cards/types"
import type CardModuleService from "../service"
import { sql } from "./chargeback-desk"
import { charge, later, refund, standing } from "./refund-desk"

jest.setTimeout(60_000)

const OWED = { refunded: 0, underway: 0, share: 0, bank: 300_000 }
const BACK = { refunded: 300_000, underway: 0, share: 300_000, bank: 0 }
const UNDERWAY = { ...OWED, underway: 300_000 }
const OPERATOR = { type: "user", id: "user_1", name: "Điều hành", province_code: null } as const

moduleIntegrationTestRunner<CardModuleService>({
  moduleName: CARD_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const answer = (operation: string, status: RefundAnswer["status"], at = later(48), events: string[] = []) =>
      service.answerRefund({ id: "cpay_1", operation, status, reason: "expired_or_canceled_card", events, at })
    const decide = (reference: string | null, amount = 300_000) => {
      const transfer = reference === null ? null : { reference, amount }
      return service.decideRefund({ order: "gord_1", transfer, actor: OPERATOR, at: later(72) })
    }
    const stateOf = async (id: string) =>
      (await sql<{ state: string }>(`select state from card_operation where id = '${id}'`))[0]?.state
    beforeEach(() => charge(service))

    describe("a refund that Stripe took on", () => {
      it("is with nobody until Stripe says that it arrived", async () => {
        const operation = await refund(service, "pending")
        expect(await standing()).toEqual(UNDERWAY)
        await answer(operation, "pending")
        expect([await stateOf(operation), await standing()]).toEqual(["pending", UNDERWAY])
        await answer(operation, "done")
        await answer(operation, "done")
        expect([await stateOf(operation), await standing()]).toEqual(["done", BACK])
      })

      it.each([["pending" as const], ["done" as const]])(
        "is owed again, once, when it comes to nothing after it was %s, however often that is told",
        async (first) => {
          const operation = await refund(service, first)
          await Promise.all([1, 2, 3].map(() => answer(operation, "failed")))
          await answer(operation, "done")
          expect([await stateOf(operation), await standing()]).toEqual(["failed", OWED])
          expect(await standing("gord_2")).toEqual({ ...OWED, bank: 200_000 })
          const told = "select to_kind, title from notice where topic = 'card_refund.failed' order by to_kind"
          expect(await sql(told)).toEqual([
            { to_kind: "operators", title: expect.stringContaining("DON1") as unknown },
            { to_kind: "person", title: expect.stringContaining("DON1") as unknown },
          ])
          expect(await sql("select action from audit_entry where action like 'order.card_refund%'")).toEqual([
            { action: "order.card_refund_failed" },
          ])
        },
      )

      it("that came to nothing has the return open again whose money it was, and no other", async () => {
        await sql(`insert into goods_return (id, group_order_id, payment_method, state, owed_at, refunded_at, closed_at)
          select x.id, x.of, 'card', 'refunded', x.owed::timestamptz, x.refunded::timestamptz, x.refunded::timestamptz from (values
          ('gret_before', 'gord_1', '2026-11-09', '2026-11-09'), ('gret_its', 'gord_1', '2026-11-10 03:30Z', '2026-11-10 04:00Z'),
          ('gret_after', 'gord_1', '2026-11-10 05:00Z', '2026-11-10 06:00Z'), ('gret_other', 'gord_2', '2026-11-10 03:30Z', '2026-11-10 04:00Z')) x(id, of, owed, refunded)`)
        await answer(await refund(service, "done"), "failed")
        expect(await sql("select id from goods_return where state = 'to_refund' and closed_at is null")).toEqual([
          { id: "gret_its" },
        ])
      })

      it("answers the news that made somebody ask, and those alone", async () => {
        const operation = await refund(service, "done")
        const tell = (event_id: string) =>
          service.tell({
            news: {
              ...{
                event_id,
                type: "refund.failed",
                amount: 300_000,
                reference: null,
                intent_id: "pi_1",
                dispute: null,
              },
              refund: { id: "re_1", operation, status: "failed", reason: "unknown" },
            },
            at: later(40),
          })
        expect([await tell("evt_1"), await tell("evt_1"), await tell("evt_2")]).toEqual(["ogrp_1", null, "ogrp_1"])
        await answer(operation, "failed", later(48), ["evt_1"])
        expect(await sql("select id from card_event where followed_at is null")).toEqual([{ id: "evt_2" }])
        expect(await standing()).toEqual(OWED)
      })
    })

    describe("an operator who finds a refund that came to nothing", () => {
      it.each([["refused" as const], ["done" as const]])("may transfer it, once, after it was %s", async (first) => {
        const operation = await refund(service, first)
        await answer(operation, "failed")
        const decided = await Promise.allSettled([decide("FT26333"), decide("FT26333")])
        expect(decided.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
        expect(await standing()).toEqual(BACK)
        expect(await sql("select body from notice where topic = 'card_refund.transferred'")).toEqual([
          { body: expect.stringContaining("FT26333") as unknown },
        ])
      })

      it("may have the card tried once more, under a key of its own", async () => {
        const first = await refund(service, "done")
        await answer(first, "failed")
        await decide(null)
        await expect(decide(null)).rejects.toMatchObject({ type: "conflict" })
        const [again] = await sql<{ id: string }>("select id from card_operation where state = 'claimed'")
        expect(again?.id).not.toBe(first)
        await service.end({ id: "cpay_1", operation: again?.id ?? "", outcome: "done", note: null, at: later(73) })
        expect(await standing()).toEqual(BACK)
      })

      it("decides about none that is on its way, nor what nobody is owed", async () => {
        await expect(decide("FT1")).rejects.toMatchObject({ type: "conflict" })
        await refund(service, "pending")
        await expect(decide("FT1")).rejects.toMatchObject({ type: "conflict" })
        expect(await standing()).toEqual(UNDERWAY)
      })

      it("decides also about the first of two that comes to nothing after the second arrived", async () => {
        const part = async (amount: number, at: Date) => {
          const shares = [{ id: "gord_1", amount }]
          const claimed = await service.claim({ id: "cpay_1", kind: "refund", amount, shares, at })
          await service.end({ id: "cpay_1", operation: claimed?.id ?? "", outcome: "done", note: null, at })
          return claimed?.id ?? ""
        }
        await sql("update card_order set reduced = 150000 where group_order_id = 'gord_1'")
        const first = await part(100_000, later(1))
        await part(50_000, later(2))
        await answer(first, "failed")
        await decide("FT26333", 100_000)
        expect(await standing()).toEqual({ ...OWED, refunded: 150_000, share: 150_000, bank: 150_000 })
      })

      it("writes down what was transferred, though more is owed by then, and never more than that", async () => {
        await answer(await refund(service, "done"), "failed")
        await expect(decide("FT1", 300_001)).rejects.toMatchObject({ type: "conflict", code: "beyond_due" })
        await decide("FT1", 120_000)
        expect(await standing()).toEqual({ ...OWED, refunded: 120_000, share: 120_000, bank: 180_000 })
        await decide("FT2", 180_000)
        expect(await standing()).toEqual(BACK)
      })

      it("gives back nothing of what the card's bank took for good and is not set off yet", async () => {
        await answer(await refund(service, "done"), "failed")
        const tell = (type: string, status: string) =>
          service.tell({
            news: {
              ...{ event_id: `evt_${type}`, type: `charge.dispute.${type}`, amount: 500_000, reference: null },
              ...{ intent_id: "pi_1", refund: null },
              dispute: { id: "du_1", amount: 400_000, reason: "fraudulent", status, respond_by: null },
            },
            at: later(60),
          })
        await tell("funds_withdrawn", "needs_response")
        await tell("closed", "lost")
        for (const reference of ["FT1", null])
          await expect(decide(reference)).rejects.toMatchObject({ code: "charged_back" })
        await service.setOff({ id: "cpay_1", order: "gord_1", at: later(61) })
        await decide("FT26333", 60_000)
        const transferred = await sql("select amount::int from card_operation where reference is not null")
        expect([transferred, await standing()]).toEqual([[{ amount: 60_000 }], BACK])
      })

      it("is not kept from it by a bank that takes another card's money back", async () => {
        await answer(await refund(service, "done"), "failed")
        await sql(`insert into card_payment (id, group_id, state, payment_id, intent_id, pay_until) values ('cpay_2', 'ogrp_2', 'captured', 'pay_2', 'pi_2', now());
          insert into card_order (group_order_id, card_payment_id, amount) values ('gord_3', 'cpay_2', 1000);
          insert into card_event (id, card_payment_id, type, amount, dispute, told_at)
            values ('evt_2', 'cpay_2', 'charge.dispute.created', 1000, '{"id": "du_2", "status": "needs_response"}', now())`)
        await decide("FT26333")
        expect(await standing()).toEqual(BACK)
      })

      it("waits while the card's bank takes the money back", async () => {
        await answer(await refund(service, "done"), "failed")
        const dispute = {
          id: "du_1",
          amount: 500_000,
          reason: "fraudulent",
          status: "needs_response",
          respond_by: null,
        }
        await service.tell({
          news: {
            ...{ event_id: "evt_1", type: "charge.dispute.funds_withdrawn", amount: 500_000, reference: null },
            ...{ intent_id: "pi_1", dispute, refund: null },
          },
          at: later(60),
        })
        await expect(decide("FT1")).rejects.toMatchObject({ code: "charged_back" })
      })
    })
  },
})
