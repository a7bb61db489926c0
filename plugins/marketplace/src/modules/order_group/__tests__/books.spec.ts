import { systemActor } from "@san-ocop/floor/lib/actor"
import { ORDER_GROUP_MODULE } from ".."
import { query } from "../../../lib/__tests__/database"
import type { NewGroup } from "../types"
import { groupSuite } from "./group-suite"
import { newGroup } from "./new-group"

jest.setTimeout(60_000)

const actor = systemActor()

groupSuite(({ service }) => {
  const audit = (sql: string) => query(ORDER_GROUP_MODULE, sql)

  describe("the books", () => {
    const cancel = { id: "gord_1", to: "cancelled", actor, note: "Đổi ý" } as const
    const balances = () =>
      audit(
        "select account, sum(amount)::int as amount from ledger_line group by account having sum(amount) <> 0 order by account",
      )
    const owed = [
      { account: "seller_expected:sel_1", amount: -125_000 },
      { account: "shopper_funds", amount: 125_000 },
    ]

    it("say with the sale itself what the shopper owes and whom, and nothing when the sale is taken back", async () => {
      await service.placeGroup(newGroup(1))
      expect(await balances()).toEqual(owed)
      await service.removeGroup(newGroup(1))
      expect(await balances()).toEqual([])
    })

    it("say nothing of a sale that the database refused", async () => {
      await service.placeGroup(newGroup(1))
      await expect(service.placeGroup(newGroup(2, { cart_id: "cart_1" }))).rejects.toThrow()
      expect(await balances()).toEqual(owed)
    })

    it("are clear of an order that is cancelled, owe it again when that is undone, and are clear when it is cancelled after all", async () => {
      await service.placeGroup(newGroup(1))
      const made = await service.moveOrder(cancel)
      await service.moveOrder(cancel)
      expect(await balances()).toEqual([])
      await service.undoMove({ move: cancel, made })
      expect(await balances()).toEqual(owed)
      await service.moveOrder(cancel)
      expect(await balances()).toEqual([])
    })

    it("say that the carrier has the money of what was delivered, until that is undone", async () => {
      await service.placeGroup(newGroup(1))
      await service.moveOrder({ id: "gord_1", to: "confirmed", actor })
      await service.moveOrder({ id: "gord_1", to: "shipped", actor, carrier: "Viettel Post", tracking_code: "1" })
      const deliver = { id: "gord_1", to: "delivered", actor } as const
      const made = await service.moveOrder(deliver)
      expect(await balances()).toEqual([
        { account: "carrier_cod:viettel-post", amount: 125_000 },
        { account: "commission_vat", amount: -240 },
        { account: "platform_commission", amount: -3000 },
        owed[0],
        { account: "seller_payable:sel_1", amount: 3000 + 240 + 1500 },
        { account: "tax_withheld", amount: -1500 },
      ])
      await service.undoMove({ move: deliver, made })
      expect(await balances()).toEqual(owed)
    })
  })

  describe("what a floor bears of an order's price", () => {
    /** The group of one order, ten thousand dong less by a voucher of its floor. */
    const promised = (): NewGroup => {
      const group = newGroup(1, { total: 115_000 })
      return { ...group, orders: group.orders.map((order) => ({ ...order, floor_discount: 10_000, total: 115_000 })) }
    }
    const sums = async () =>
      Object.fromEntries(
        (
          (await audit("select account, sum(amount)::int as amount from ledger_line group by account")) as {
            account: string
            amount: number
          }[]
        ).map(({ account, amount }) => [account, amount]),
      )
    const parcel = { id: "gord_1", actor, carrier: "Viettel Post", tracking_code: "1" } as const

    it("is to come to the stall beside what the shopper pays, and is nobody's once the order is cancelled", async () => {
      await service.placeGroup(promised())
      expect(await sums()).toEqual({
        "promotion_cost:floor_1": 10_000,
        shopper_funds: 115_000,
        "seller_expected:sel_1": -125_000,
      })
      await service.moveOrder({ id: "gord_1", to: "cancelled", actor, note: "Đổi ý" })
      expect(Object.values(await sums()).every((sum) => sum === 0)).toBe(true)
    })

    it("is owed to the stall with the delivery, whatever was charged, and stays the floor's cost", async () => {
      await service.placeGroup(promised())
      await service.moveOrder({ id: "gord_1", to: "confirmed", actor })
      await service.moveOrder({ ...parcel, to: "shipped" })
      const deliver = { id: "gord_1", to: "delivered", actor } as const
      const made = await service.moveOrder(deliver)
      expect(await sums()).toMatchObject({
        "carrier_cod:viettel-post": 115_000,
        "promotion_cost:floor_1": 10_000,
        "seller_expected:sel_1": -115_000,
        "seller_payable:sel_1": 3000 + 240 + 1500 - 10_000,
      })
      await service.undoMove({ move: deliver, made })
      expect(await sums()).toMatchObject({ "promotion_cost:floor_1": 10_000, "seller_payable:sel_1": 0 })
    })

    it("is not taken for the shopper's, who transferred too much", async () => {
      await service.placeGroup(promised())
      await audit(`begin;
          insert into ledger_entry (id, posting_key, kind, group_order_id, seller_id, floor_id, at, day)
            values ('over', 'transfer.received:1', 'transfer.received', 'gord_1', 'sel_1', 'floor_1', now(), '2026-11-22');
          insert into ledger_line (entry_id, day, account, amount)
            values ('over', '2026-11-22', 'shopper_funds', -120000), ('over', '2026-11-22', 'seller_held:sel_1', 120000);
          commit`)
      await service.moveOrder({ id: "gord_1", to: "confirmed", actor })
      await service.moveOrder({ ...parcel, to: "shipped" })
      await service.moveOrder({ id: "gord_1", to: "delivered", actor })
      expect(await sums()).toMatchObject({
        "seller_held:sel_1": 5_000,
        "seller_expected:sel_1": 0,
        shopper_funds: -5_000,
      })
    })
  })

  describe("a parcel that turns round", () => {
    const back = { id: "gord_1", to: "returning", actor } as const
    const sums = () =>
      audit(
        "select coalesce(sum(abs(amount)), 0)::int as amount from (select account, sum(amount) as amount from ledger_line group by account) x",
      )
    const refusals = () => audit("select group_order_id from cod_refusal")
    const failed = async (failure: "refused" | "carrier") => {
      await service.placeGroup(newGroup(1))
      await service.moveOrder({ id: "gord_1", to: "confirmed", actor })
      await service.moveOrder({ id: "gord_1", to: "shipped", actor, carrier: "Viettel Post", tracking_code: "1" })
      await service.moveOrder({ id: "gord_1", to: "delivery_failed", actor, failure })
    }

    it("leaves nothing in the books, owes it again when that is undone, and is called off once in the end", async () => {
      await failed("refused")
      expect(await sums()).toEqual([{ amount: 250_000 }])
      const made = await service.moveOrder(back)
      expect(await sums()).toEqual([{ amount: 0 }])
      await service.undoMove({ move: back, made })
      expect([await sums(), await refusals()]).toEqual([[{ amount: 250_000 }], []])
      await service.moveOrder(back)
      await service.moveOrder(back)
      expect(await sums()).toEqual([{ amount: 0 }])
    })

    it("is counted against its receiver once when he refused it, and not when the carrier failed; his number is not kept", async () => {
      await failed("refused")
      await service.moveOrder(back)
      await service.moveOrder(back)
      expect(await refusals()).toEqual([{ group_order_id: "gord_1" }])
      expect(JSON.stringify(await audit("select * from cod_refusal"))).not.toContain("912345678")
    })

    it("is not counted when the carrier failed", async () => {
      await failed("carrier")
      await service.moveOrder(back)
      expect(await refusals()).toEqual([])
    })

    it("tells how its goods are once, and is refused another story", async () => {
      await failed("refused")
      await service.moveOrder(back)
      const home = { id: "gord_1", to: "returned", actor, returned_goods: "good" } as const
      await service.moveOrder(home)
      expect(await service.moveOrder(home)).toMatchObject({ moved: false })
      await expect(service.moveOrder({ ...home, returned_goods: "damaged" })).rejects.toMatchObject({
        code: "goods_already_told",
      })
    })
  })

  describe("what is taken from an order", () => {
    const cancel = { id: "gord_1", to: "cancelled", actor, note: "Đổi ý" } as const
    const left = () =>
      audit(`select (select sum(fee)::int from commission_line) as fee, (select sum(vat)::int from commission_line) as vat,
          (select sum(vat + pit)::int from withholding_line) as withheld`).then(([row]) => row)
    const frozen = { fee: 3000, vat: 240, withheld: 1500 }
    const nothing = { fee: 0, vat: 0, withheld: 0 }

    it("is frozen with the sale, taken back with a cancelled order, and holds again when that is undone", async () => {
      await service.placeGroup(newGroup(1))
      expect(await left()).toEqual(frozen)
      const made = await service.moveOrder(cancel)
      expect(await left()).toEqual(nothing)
      await service.undoMove({ move: cancel, made })
      expect(await left()).toEqual(frozen)
      await service.moveOrder(cancel)
      expect(await left()).toEqual(nothing)
    })

    it("is nothing of a sale that is taken back", async () => {
      await service.placeGroup(newGroup(1))
      await service.removeGroup(newGroup(1))
      expect(await left()).toEqual(nothing)
    })

    it.each([
      "update commission_line set fee = 0",
      "delete from commission_line",
      "update withholding_line set pit = 0",
    ])("is never rewritten: %s", async (statement) => {
      await service.placeGroup(newGroup(1))
      await expect(audit(statement)).rejects.toThrow("append-only")
      expect(await left()).toEqual(frozen)
    })
  })
})
