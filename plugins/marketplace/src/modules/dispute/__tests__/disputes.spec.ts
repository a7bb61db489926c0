import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { DecideDispute } from "@san-ocop/kit/http/disputes"
import path from "node:path"
import { DISPUTE_MODULE } from ".."
import type DisputeModuleService from "../service"
import { lockReturn } from "../../goods_return/rows"
import { owe } from "../../goods_return/changes/owe"
import {
  askBack,
  AT,
  balances,
  bearPart,
  daysLater,
  deliver,
  faults,
  makeTables,
  OPERATOR,
  SHOPPER,
  sql,
  STALL,
} from "./support"

jest.setTimeout(120_000)

const account = { bank_bin: "970436", account_number: "0123456789", holder_name: "NGUYEN THI AN" }
const WORDS = "Đã xét hình ảnh hai bên."
const refund = (amount: number, bearer: "seller" | "floor" = "seller"): DecideDispute => ({
  outcome: "refund",
  bearer,
  amount,
  words: WORDS,
})

moduleIntegrationTestRunner<DisputeModuleService>({
  moduleName: DISPUTE_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeTables },
  testSuite: ({ service, MikroOrmWrapper }) => {
    const open = (at = AT) =>
      service.open({ group_order_id: "gord_1", reason: "damaged", words: "Hũ vỡ.", account, actor: SHOPPER, at })
    const answer = (id: string, at = AT, words = "Hàng còn nguyên.") => service.answer({ id, words, actor: STALL, at })
    const decide = (id: string, decision: DecideDispute, at = AT) =>
      service.decide({ id, decision, actor: OPERATOR, at })
    const heard = async () => {
      const id = await open()
      await answer(id)
      return id
    }
    const stateOf = async (id: string) => (await service.retrieveDispute(id)).state
    const topics = async () =>
      (await sql("select topic, to_kind from notice order by topic, to_kind")).map(Object.values)

    afterEach(async () => expect(await faults()).toEqual([]))

    describe("a dispute", () => {
      beforeEach(() => deliver("collected"))

      it("is opened once, however many clicks there are, and its stall is told once", async () => {
        const clicks = await Promise.allSettled([1, 2, 3].map(() => open()))
        expect(clicks.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
        for (const click of clicks)
          if (click.status === "rejected") expect(click.reason).toMatchObject({ code: "dispute_there" })
        expect(await topics()).toEqual([["dispute.opened", "seller"]])
      })

      it("is answered once and in time; the same words again change nothing", async () => {
        const id = await open()
        await Promise.all([answer(id), answer(id)])
        await expect(answer(id, AT, "Nói khác.")).rejects.toMatchObject({ code: "dispute_moved" })
        expect(await topics()).toEqual([
          ["dispute.answered", "person"],
          ["dispute.opened", "seller"],
        ])
      })

      it("that was not answered in time is decided without an answer, and not before", async () => {
        const id = await open()
        await expect(decide(id, refund(1000), daysLater(3))).rejects.toMatchObject({ code: "dispute_moved" })
        await expect(answer(id, daysLater(4))).rejects.toMatchObject({ code: "dispute_moved" })
        await decide(id, { outcome: "refused", words: WORDS }, daysLater(4))
        expect(await stateOf(id)).toBe("decided")
        await expect(open()).rejects.toMatchObject({ code: "dispute_there" })
      })

      it("is opened again after it was withdrawn, and not for ever", async () => {
        for (let count = 0; count < 3; count += 1) await service.withdraw({ id: await open(), actor: SHOPPER, at: AT })
        await expect(open()).rejects.toMatchObject({ code: "not_disputable" })
      })

      it("is too late after thirty days", async () => {
        await expect(open(daysLater(31))).rejects.toMatchObject({ code: "not_disputable" })
        await open(daysLater(30))
      })
    })

    describe("a decision", () => {
      it("moves the part and the charges of that part, once, however many operators click", async () => {
        await deliver("collected")
        const id = await heard()
        const clicks = await Promise.allSettled([1, 2, 3].map(() => decide(id, refund(55_000))))
        expect(clicks.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
        expect(await balances()).toEqual({
          shopper_funds: -55_000,
          "seller_held:sel_1": 55_000,
          "seller_payable:sel_1": -3700,
          platform_commission: 2500,
          commission_vat: 200,
          tax_withheld: 1000,
        })
      })

      it("that the floor bears leaves the stall what the refund costs it, charges and all", async () => {
        await deliver("collected")
        await decide(await heard(), refund(110_000, "floor"))
        expect(await balances()).toMatchObject({
          "seller_held:sel_1": 110_000,
          // The charges that came back, and what else it cost: together what it has to give back.
          "seller_payable:sel_1": -110_000,
          "floor_goodwill:floor_1": 110_000 - 7400,
        })
      })

      it.each([
        [55_000, 55_000 + 10_000 - 3700],
        [110_000, 110_000 + 20_000 - 7400],
      ])(
        "that the floor bears of %i, of an order that its voucher paid a part of, leaves the stall that part, too",
        async (amount, cost) => {
          await deliver("collected")
          await bearPart()
          await decide(await heard(), refund(amount, "floor"))
          expect(await balances()).toMatchObject({ "seller_payable:sel_1": 0 - amount, "floor_goodwill:floor_1": cost })
          expect(await faults()).toEqual([])
        },
      )

      it.each([
        ["seller", "Hoàn cho khách 20.000 ₫, gian hàng chịu. Gian hàng chuyển tiền vào tài khoản của khách."],
        [
          "floor",
          "Hoàn cho khách 20.000 ₫, sàn chịu. Gian hàng chuyển tiền vào tài khoản của khách. Sàn trả lại gian hàng ở đợt chi sau.",
        ],
      ] as const)(
        "that the %s bears tells both sides who transfers the money where no card takes it",
        async (bearer, said) => {
          await deliver("collected")
          await decide(await heard(), refund(20_000, bearer))
          const bodies = await sql<{ body: string }>("select body from notice where topic = 'dispute.decided'")
          expect(bodies.map(({ body }) => body.replaceAll("\u00a0", " "))).toEqual([
            `${said} ${WORDS}`,
            `${said} ${WORDS}`,
          ])
        },
      )

      it("makes a refund to the account that the shopper gave, and keeps it nowhere else", async () => {
        await deliver("direct")
        const id = await heard()
        await decide(id, refund(20_000))
        expect(await sql("select state, reason, amount::float8 as amount, account_number from goods_return")).toEqual([
          { state: "to_refund", reason: "ruling", amount: 20_000, account_number: account.account_number },
        ])
        expect((await service.retrieveDispute(id)).account_number).toBeNull()
      })

      it("is refused beyond the price, at the cost of a floor that holds nothing, and beside an open return", async () => {
        await deliver("direct")
        const id = await heard()
        await expect(decide(id, refund(110_001))).rejects.toMatchObject({ code: "beyond_price" })
        await expect(decide(id, refund(1000, "floor"))).rejects.toMatchObject({ code: "floor_holds_nothing" })
        await askBack()
        await expect(decide(id, refund(1000))).rejects.toMatchObject({ code: "return_open" })
        expect([await stateOf(id), await balances()]).toEqual(["answered", {}])
      })

      it("does not wait for a return that is owed and only not paid yet, and reckons with it", async () => {
        await deliver("direct")
        const id = await heard()
        await askBack()
        await sql("update goods_return set state = 'to_refund', owed_at = now()")
        await expect(decide(id, refund(60_001))).rejects.toMatchObject({ code: "beyond_price" })
        await decide(id, refund(60_000))
        expect(await sql("select 1 from goods_return where closed_at is null")).toHaveLength(2)
      })

      it("leaves nothing charged or borne once goods of one kind come back with all that is left of the price", async () => {
        await deliver("collected")
        await bearPart()
        await sql(`insert into commission_line (id, group_order_id, item_id, rule_id, base, rate_bp, vat_bp, fee, vat, at)
          values ('comm_2', 'gord_1', 'item_2', 'r', 20000, 500, 800, 1000, 80, now())`)
        await decide(await heard(), refund(80_000))
        await askBack()
        await MikroOrmWrapper.forkManager().transactional(async (transactionManager) => {
          const context = { transactionManager }
          const { row, order } = await lockReturn(context, "gret_1")
          expect(await owe(context, row, order, AT)).toBe(30_000)
        })
        expect(await balances()).toMatchObject({
          "seller_held:sel_1": 110_000,
          platform_commission: 6000,
          commission_vat: 480,
          tax_withheld: 2000,
          "promotion_cost:floor_1": -20_000,
        })
      })
    })
  },
})
