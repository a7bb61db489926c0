import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { DecideDispute } from "@san-ocop/kit/http/disputes"
import path from "node:path"
import { DISPUTE_MODULE } from ".."
import type DisputeModuleService from "../service"
import { AT, balances, daysLater, deliver, faults, makeTables, OPERATOR, SHOPPER, sql, STALL } from "./support"

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
  testSuite: ({ service }) => {
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
        await sql(`insert into goods_return (id, code, group_order_id, order_code, seller_id, floor_id, seller_slug, province_code, payment_method, reason,
          words, contact_name, contact_phone, shipping, raw_shipping, amount, raw_amount, bank_bin, account_number, holder_name, requested_at, due_at)
          values ('gret_1', 'TRA1', 'gord_1', 'DON1', 'sel_1', 'floor_1', 'htx-thu', '33', 'cod', 'damaged', 'w', 'An', '09', 0, '{}', 1, '{}', 'a', 'b', 'c',
            now(), now())`)
        await expect(decide(id, refund(1000))).rejects.toMatchObject({ code: "return_open" })
        expect([await stateOf(id), await balances()]).toEqual(["answered", {}])
      })
    })
  },
})
