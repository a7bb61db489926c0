import { systemActor } from "@san-ocop/floor/lib/actor"
import { ORDER_GROUP_MODULE } from ".."
import { query } from "../../../lib/__tests__/database"
import type { NewGroup } from "../types"
import { groupSuite } from "./group-suite"
import { newGroup } from "./new-group"

jest.setTimeout(60_000)

const actor = systemActor()

groupSuite(({ service }) => {
  const sql = (text: string) => query(ORDER_GROUP_MODULE, text)
  const give = (total: number | null, byPerson: number | null = null) =>
    sql(`insert into voucher (id, code, total_uses, uses_per_person)
        values ('vchr_1', 'TET2027', ${String(total)}, ${String(byPerson)})`)

  /** A group of as many orders as ids, each less ten thousand dong by the voucher. */
  const withVoucher = (n: number, ids = [`gord_${n}`], phone = "0912345678"): NewGroup => {
    const group = newGroup(n, { contact_phone: phone, total: 115_000 * ids.length })
    const [first] = group.orders
    if (!first) throw new Error("a group has an order")
    return {
      ...group,
      orders: ids.map((id, index) => ({
        ...first,
        id,
        code: `2${String(n)}00000${String(index)}`,
        order_id: `order_${id}`,
        seller_discount: 10_000,
        total: 115_000,
      })),
      shares: [],
      charges: { commission: [], withholding: [] },
      vouchers: {
        used: ["vchr_1"],
        discounts: ids.map((id) => ({
          group_order_id: id,
          item_id: `ordli_${id}`,
          voucher_id: "vchr_1",
          code: "TET2027",
          bearer: "seller",
          amount: 10_000,
        })),
      },
    }
  }
  const counted = () => sql("select group_id from voucher_use where given_back_at is null order by group_id")
  const cancel = (id: string) => ({ id, to: "cancelled", actor, note: "Đổi ý" }) as const

  describe("a use of a voucher", () => {
    it("is counted once with the group, and what it took is frozen with the order", async () => {
      await give(null)
      await service.placeGroup(withVoucher(1, ["a", "b"]))
      expect(await counted()).toEqual([{ group_id: "ogrp_1" }])
      expect(await sql("select sum(amount)::int as sum from order_discount")).toEqual([{ sum: 20_000 }])
      await expect(sql("update order_discount set amount = 1")).rejects.toThrow("frozen")
    })

    it("that is the last one goes to one of two who come at once, and the other is told, with nothing written", async () => {
      await give(1)
      const results = await Promise.allSettled([
        service.placeGroup(withVoucher(1)),
        service.placeGroup(withVoucher(2, ["gord_2"], "0987654321")),
      ])
      expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      expect(results.find((one) => one.status === "rejected")).toMatchObject({
        reason: { code: "voucher_used_up", field: "vouchers" },
      })
      expect(await service.listOrderGroups()).toHaveLength(1)
      expect(await counted()).toHaveLength(1)
    })

    it("is counted by phone number, whoever has an account, and kept only as a hash of it", async () => {
      await give(null, 1)
      await service.placeGroup(withVoucher(1))
      await expect(service.placeGroup(withVoucher(2))).rejects.toMatchObject({ code: "voucher_person_used_up" })
      await service.placeGroup(withVoucher(3, ["gord_3"], "0987654321"))
      expect(await sql("select phone_key from voucher_use where phone_key like '%345%'")).toEqual([])
    })

    it("of a voucher that was stopped meanwhile is refused", async () => {
      await give(null)
      await sql("update voucher set stopped_at = now()")
      await expect(service.placeGroup(withVoucher(1))).rejects.toMatchObject({ code: "voucher_stopped" })
    })

    it("is given back when every order that it took from is cancelled, not before", async () => {
      await give(1)
      await service.placeGroup(withVoucher(1, ["a", "b"]))
      await service.moveOrder(cancel("a"))
      expect(await counted()).toHaveLength(1)
      await service.moveOrder(cancel("b"))
      expect(await counted()).toEqual([])
      await service.placeGroup(withVoucher(2))
    })

    it("is given back once when both orders are cancelled at once", async () => {
      await give(1)
      await service.placeGroup(withVoucher(1, ["a", "b"]))
      await Promise.all([service.moveOrder(cancel("a")), service.moveOrder(cancel("b"))])
      expect(await counted()).toEqual([])
    })

    it("stays counted when a stall had confirmed the order", async () => {
      await give(1)
      await service.placeGroup(withVoucher(1))
      await service.moveOrder({ id: "gord_1", to: "confirmed", actor })
      await service.moveOrder(cancel("gord_1"))
      expect(await counted()).toHaveLength(1)
    })

    it("counts again when the cancellation is undone", async () => {
      await give(1)
      await service.placeGroup(withVoucher(1))
      const made = await service.moveOrder(cancel("gord_1"))
      await service.undoMove({ move: cancel("gord_1"), made })
      expect(await counted()).toHaveLength(1)
    })

    it("leaves nothing when the sale is taken back", async () => {
      await give(1)
      await service.placeGroup(withVoucher(1))
      await service.removeGroup(withVoucher(1))
      expect(await sql("select id from voucher_use union all select id from order_discount")).toEqual([])
    })
  })
})
