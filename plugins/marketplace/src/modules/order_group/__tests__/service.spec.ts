import { systemActor } from "@san-ocop/floor/lib/actor"
import { ORDER_GROUP_MODULE } from ".."
import { query } from "../../../lib/__tests__/database"
import { groupSuite } from "./group-suite"
import { newGroup } from "./new-group"

jest.setTimeout(60_000)

const actor = systemActor()

groupSuite(({ service }) => {
  const audit = (sql: string) => query(ORDER_GROUP_MODULE, sql)

  describe("a group", () => {
    it("is written with its orders, their first step and the shares", async () => {
      await service.placeGroup(newGroup(1))
      const [order] = await service.listGroupOrders({ group_id: "ogrp_1" })
      expect(order).toMatchObject({ state: "placed", total: 125_000 })
      const [share] = await service.listPaymentShares({ order_id: "order_1" })
      expect(share).toMatchObject({ authorised: 125_000, captured: 0, refunded: 0 })
      expect(await service.listGroupOrderEvents({ group_order_id: "gord_1" })).toHaveLength(1)
    })

    it("is the only one of its cart, also when two come at once", async () => {
      const results = await Promise.allSettled([
        service.placeGroup(newGroup(1)),
        service.placeGroup(newGroup(2, { cart_id: "cart_1" })),
      ])
      expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      expect(await service.listOrderGroups({ cart_id: "cart_1" })).toHaveLength(1)
      expect(await service.listGroupOrders()).toHaveLength(1)
    })

    it("with an order that costs other than its goods and shipping is refused by the database", async () => {
      const group = newGroup(1)
      const wrong = group.orders.map((order) => ({ ...order, total: 124_999 }))
      await expect(service.placeGroup({ ...group, orders: wrong })).rejects.toThrow()
      expect(await service.listOrderGroups()).toEqual([])
    })

    it("leaves nothing when it is taken back", async () => {
      await service.placeGroup(newGroup(1))
      await service.removeGroup(newGroup(1))
      const left = await Promise.all([
        service.listOrderGroups(),
        service.listGroupOrders(),
        service.listGroupOrderEvents(),
        service.listPaymentShares(),
      ])
      expect(left.flat()).toEqual([])
    })
  })

  describe("the stall", () => {
    const told = () => audit("select topic, to_id, dedupe_key from notice where deleted_at is null order by topic")
    const placed = { topic: "order.placed", to_id: "sel_1", dedupe_key: "order.placed:gord_1" }
    const cancel = { id: "gord_1", to: "cancelled", actor, note: "Đổi ý" } as const

    it("is told of an order with the sale itself, and of nothing when the sale is taken back", async () => {
      await service.placeGroup(newGroup(1))
      expect(await told()).toEqual([placed])
      await service.removeGroup(newGroup(1))
      expect(await told()).toEqual([])
    })

    it("is told that the shopper cancelled, once, and not when that is undone", async () => {
      await service.placeGroup(newGroup(1))
      const made = await service.moveOrder(cancel)
      await service.moveOrder(cancel)
      expect(await told()).toMatchObject([{ topic: "order.cancelled" }, placed])
      await service.undoMove({ move: cancel, made })
      expect(await told()).toEqual([placed])
      await service.moveOrder(cancel)
      expect(await told()).toHaveLength(2)
    })

    it("is not told what it did itself", async () => {
      await service.placeGroup(newGroup(1))
      await service.moveOrder({ ...cancel, actor: { ...actor, type: "seller_member" } })
      expect(await told()).toEqual([placed])
    })
  })

  describe("a move", () => {
    const confirm = { id: "gord_1", to: "confirmed", actor } as const
    beforeEach(() => service.placeGroup(newGroup(1)))

    it("is made once by ten clicks at once, with one timeline entry and one audit entry", async () => {
      const moves = await Promise.all(Array.from({ length: 10 }, () => service.moveOrder(confirm)))
      expect(moves.filter(({ moved }) => moved)).toHaveLength(1)
      expect(await service.listGroupOrderEvents({ state: "confirmed" })).toHaveLength(1)
      expect(await audit("select action from audit_entry")).toEqual([{ action: "order.confirmed" }])
    })

    it("is refused where the table does not let it, and leaves no trace", async () => {
      await expect(service.moveOrder({ ...confirm, to: "delivered" })).rejects.toMatchObject({ code: "move_refused" })
      expect(await audit("select action from audit_entry")).toEqual([])
    })

    it("is refused out of a state that the actor may not touch", async () => {
      await service.moveOrder(confirm)
      const cancel = { id: "gord_1", to: "cancelled", actor, from: ["placed"] } as const
      await expect(service.moveOrder(cancel)).rejects.toMatchObject({ code: "move_refused" })
    })

    it("is undone with its carrier and its timeline entry; the audit log keeps both directions", async () => {
      await service.moveOrder(confirm)
      const ship = { id: "gord_1", to: "shipped", actor, carrier: "Viettel Post", tracking_code: "1" } as const
      const made = await service.moveOrder(ship)
      await service.undoMove({ move: ship, made })
      const order = await service.retrieveGroupOrder("gord_1")
      expect(order).toMatchObject({ state: "confirmed", carrier: null, tracking_code: null })
      expect(await service.listGroupOrderEvents({ state: "shipped" })).toEqual([])
      expect(await audit("select action from audit_entry order by at")).toHaveLength(3)
    })

    it("to the same parcel again changes nothing; to another parcel it is refused", async () => {
      await service.moveOrder(confirm)
      const ship = { id: "gord_1", to: "shipped", actor, carrier: "Viettel Post", tracking_code: "1" } as const
      await service.moveOrder(ship)
      expect(await service.moveOrder(ship)).toMatchObject({ moved: false })
      for (const other of [{ carrier: "GHN" }, { tracking_code: "2" }]) {
        await expect(service.moveOrder({ ...ship, ...other })).rejects.toMatchObject({
          code: "order_already_shipped",
        })
      }
      expect(await service.retrieveGroupOrder("gord_1")).toMatchObject({
        carrier: "Viettel Post",
        tracking_code: "1",
      })
    })

    it("of an order that does not exist is not found", () =>
      expect(service.moveOrder({ ...confirm, id: "gord_9" })).rejects.toMatchObject({ type: "not_found" }))
  })
})
