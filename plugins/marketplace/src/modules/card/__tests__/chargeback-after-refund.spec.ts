import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { CARD_MODULE } from ".."
import type CardModuleService from "../service"
import { balances, makeOrders, type News, ordersOf, sql, teller } from "./chargeback-desk"

jest.setTimeout(60_000)

/** All that the card ever paid, although 20.001 of it had gone back before. */
const ALL = 500_000
const WITHDRAWN: News = ["funds_withdrawn", "needs_response"]
const LOST: News = ["closed", "lost"]
const RETURNED: News = ["funds_reinstated", "lost"]
const BORNE = { bank: -479_999, "floor_goodwill:floor_1": 300_000, "floor_goodwill:floor_2": 179_999 }

moduleIntegrationTestRunner<CardModuleService>({
  moduleName: CARD_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const tell = (news: News) => teller(service)(news, ALL)
    const row = () => sql("select state, returned::int from card_chargeback")
    beforeEach(makeOrders)

    describe("a chargeback of more than the card still pays", () => {
      it("takes of no order more than it ever paid", async () => {
        await tell(WITHDRAWN)
        expect(await sql("select shares from card_chargeback")).toEqual([
          {
            shares: [
              { id: "gord_1", amount: 300_000, beyond: 0 },
              { id: "gord_2", amount: 200_000, beyond: 20_001 },
            ],
          },
        ])
      })

      it("is the floors' loss but for what had gone back and comes back, in whatever order and however often that is told", async () => {
        for (const order of ordersOf([WITHDRAWN, LOST, RETURNED])) {
          await makeOrders()
          for (const one of [...order, ...order]) await tell(one)
          expect([order, await row(), await balances()]).toEqual([order, [{ state: "lost", returned: 20_001 }], BORNE])
        }
      })

      it("comes back whole when the bank gives in after that", async () => {
        for (const one of [WITHDRAWN, LOST, RETURNED, ["closed", "won"], ["funds_reinstated", "won"]] as const) {
          await tell(one)
          await balances()
        }
        expect([await row(), await balances()]).toEqual([[{ state: "won", returned: 0 }], {}])
      })
    })
  },
})
