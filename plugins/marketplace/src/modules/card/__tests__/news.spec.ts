import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { CARD_MODULE } from ".."
import type { CardNews } from "../../../lib/cards/types"
import { query } from "../../../lib/__tests__/database"
import type CardModuleService from "../service"

jest.setTimeout(60_000)

const at = new Date("2026-11-10T03:00:00Z")
const PAID = `insert into card_payment (id, group_id, state, payment_id, intent_id, pay_until) values
  ('cpay_1', 'ogrp_1', 'captured', 'pay_1', 'pi_1', now()), ('cpay_2', 'ogrp_2', 'captured', 'pay_2', 'pi_2', now())`

moduleIntegrationTestRunner<CardModuleService>({
  moduleName: CARD_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const sql = (text: string) => query(CARD_MODULE, text)
    const tell = (event_id: string, of: Partial<CardNews> = {}) =>
      service.tell({
        news: {
          ...{
            event_id,
            type: "charge.dispute.created",
            amount: 1,
            reference: null,
            intent_id: null,
            dispute: null,
            refund: null,
          },
          ...of,
        },
        at,
      })
    const kept = () => sql("select id, card_payment_id from card_event order by id")
    beforeEach(() => sql(PAID))

    describe("news of a card", () => {
      it("count once, however often and at whatever time they are told, also at the same time", async () => {
        const told = await Promise.all([1, 2, 3, 4].map(() => tell("evt_1", { reference: "ogrp_1" })))
        expect(told.filter((group) => group === "ogrp_1")).toHaveLength(1)
        expect(await tell("evt_1", { reference: "ogrp_1" })).toBeNull()
        expect(await kept()).toEqual([{ id: "evt_1", card_payment_id: "cpay_1" }])
      })

      it("that name no group, as of a dispute, are of the payment whose intent they name", async () => {
        expect(await tell("evt_1", { intent_id: "pi_2" })).toBe("ogrp_2")
        expect(await kept()).toEqual([{ id: "evt_1", card_payment_id: "cpay_2" }])
      })

      it("find a payment whose intent was not kept at first, once its promise is told again", async () => {
        await sql("update card_payment set intent_id = null where id = 'cpay_2'")
        await service.authorise({ id: "cpay_2", payment_id: "pay_2", intent_id: "pi_2", capture_before: null, at })
        expect(await tell("evt_1", { intent_id: "pi_2" })).toBe("ogrp_2")
      })

      it("of payments that are not ours are nobody's", async () => {
        expect(await tell("evt_1", { reference: "ogrp_9", intent_id: "pi_9" })).toBeNull()
        expect(await tell("evt_2")).toBeNull()
        expect(await kept()).toEqual([])
      })
    })

    it("no two payments are of one intent", () =>
      expect(sql("update card_payment set intent_id = 'pi_1' where id = 'cpay_2'")).rejects.toThrow(/intent_id/))
  },
})
