import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { CARD_MODULE } from ".."
import type CardModuleService from "../service"
import { balances, makeOrders, type News, ordersOf, sql, TAKEN, teller } from "./chargeback-desk"

jest.setTimeout(60_000)

const CREATED: News = ["created", "needs_response"]
const WITHDRAWN: News = ["funds_withdrawn", "needs_response"]
const LOST: News = ["closed", "lost"]
const WON: News = ["closed", "won"]
const REINSTATED: News = ["funds_reinstated", "won"]
const OUT = { bank: 0 - TAKEN, shopper_funds: TAKEN }
const BORNE = { bank: 0 - TAKEN, "floor_goodwill:floor_1": 300_000, "floor_goodwill:floor_2": 179_999 }

moduleIntegrationTestRunner<CardModuleService>({
  moduleName: CARD_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const tell = (...of: Parameters<ReturnType<typeof teller>>) => teller(service)(...of)
    const state = async () => (await sql<{ state: string }>("select state from card_chargeback"))[0]?.state
    const count = async (from: string) =>
      (await sql<{ n: number }>(`select count(*)::int as n from ${from}`))[0]?.n ?? 0
    beforeEach(makeOrders)

    describe("what a card's bank takes back", () => {
      it("moves nothing until it is withdrawn, and then is out of the bank to the dong, order by order", async () => {
        await tell(CREATED)
        expect(await balances()).toEqual({})
        await tell(WITHDRAWN)
        expect(await balances()).toEqual(OUT)
        expect(await sql("select shares from card_chargeback")).toEqual([
          {
            shares: [
              { id: "gord_1", amount: 300_000, beyond: 0 },
              { id: "gord_2", amount: 179_999, beyond: 0 },
            ],
          },
        ])
      })

      it("is given back exactly, also when more of an order went back meanwhile", async () => {
        await tell(WITHDRAWN)
        await sql("update card_order set refunded = 100000 where group_order_id = 'gord_1'")
        await tell(WON)
        expect(await balances()).toEqual(OUT)
        await tell(REINSTATED)
        expect(await balances()).toEqual({})
        expect(await sql("select sum(abs(amount))::float8 as moved from ledger_line")).toEqual([{ moved: 4 * TAKEN }])
      })

      it("is borne by the floors of its orders once it is lost, and no stall's money is touched", async () => {
        await tell(WITHDRAWN)
        await tell(LOST)
        expect(await balances()).toEqual(BORNE)
        expect(await state()).toBe("lost")
      })

      it.each([
        ["lost", [CREATED, WITHDRAWN, LOST], BORNE],
        ["won", [WITHDRAWN, WON, REINSTATED], {}],
        ["won", [WITHDRAWN, LOST, REINSTATED], {}],
        ["won", [["created", "prevented"]], {}],
        [
          "lost",
          [
            ["created", "prevented"],
            ["funds_withdrawn", "prevented"],
          ],
          BORNE,
        ],
      ] as const)("ends as %s in whatever order and however often its news come", async (end, news, books) => {
        for (const order of ordersOf(news)) {
          await makeOrders()
          for (const one of [...order, ...order]) await tell(one)
          expect([order, await state(), await balances()]).toEqual([order, end, books])
        }
      })

      it("is booked once when all of its news come at the same time, each of them twice", async () => {
        const news = [CREATED, WITHDRAWN, LOST, CREATED, WITHDRAWN, LOST]
        const told = await Promise.all(news.map((one) => tell(one)))
        expect(told.filter((group) => group === "ogrp_1")).toHaveLength(3)
        expect(await balances()).toEqual(BORNE)
        expect(await count("card_chargeback")).toBe(1)
      })

      it("is told to each stall and once to operators, and logged for each order", async () => {
        for (const one of [CREATED, WITHDRAWN, LOST]) await tell(one)
        expect(await sql("select topic, to_kind, to_id from notice order by topic, to_kind, to_id")).toEqual(
          ["chargeback.lost", "chargeback.open"].flatMap((topic) => [
            { topic, to_kind: "operators", to_id: null },
            { topic, to_kind: "seller", to_id: "sel_1" },
            { topic, to_kind: "seller", to_id: "sel_2" },
          ]),
        )
        expect(await sql("select action, count(*)::int as n from audit_entry group by 1 order by 1")).toEqual(
          ["lost", "opened", "withdrawn"].map((what) => ({ action: `order.chargeback_${what}`, n: 2 })),
        )
      })

      it("is nothing in the books when the bank only asked", async () => {
        await tell(["created", "warning_needs_response"])
        await tell(["closed", "warning_closed"])
        expect([await state(), await balances()]).toEqual(["won", {}])
        const told = "select body from notice where topic = 'chargeback.won' and to_kind = 'operators'"
        expect(await sql(told)).toMatchObject([{ body: expect.stringContaining("Chưa có khoản nào") as string }])
      })

      it("is one after all when the bank takes the money although its question was closed", async () => {
        await tell(["closed", "warning_closed"])
        await tell(WITHDRAWN)
        expect([await state(), await balances()]).toEqual(["open", OUT])
        await tell(LOST)
        expect([await state(), await balances()]).toEqual(["lost", BORNE])
      })

      it.each([[0], [0.5], [null], [-1]])("is kept but not booked when it is said to be %p", async (amount) => {
        expect(await tell(WITHDRAWN, amount)).toBe("ogrp_1")
        expect([await state(), await balances(), await count("card_event")]).toEqual([undefined, {}, 1])
      })

      it("is kept but not booked in another currency, and operators are told of it once", async () => {
        for (const one of [CREATED, WITHDRAWN, LOST]) await tell(one, 1999, "usd")
        expect([await state(), await balances(), await count("card_event")]).toEqual([undefined, {}, 3])
        expect(await sql("select to_kind, topic from notice")).toEqual([
          { to_kind: "operators", topic: "chargeback.open" },
        ])
      })
    })
  },
})
