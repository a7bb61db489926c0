import { balances, binh, faults, FLOOR, hoa, owe, payouts, ruled, sent, sql, stall, payoutSuite } from "./support"

jest.setTimeout(120_000)

payoutSuite(({ service }) => {
  beforeEach(async () => {
    await stall("sel_1")
    await stall("sel_2")
    await owe("sel_1", 300_000, "gord_1")
    await owe("sel_2", 120_000, "gord_2")
  })
  afterEach(async () => expect(await faults()).toEqual([]))

  describe("a batch on its way to the bank", () => {
    it.each(["goods_return", "complaint"])("is neither approved nor sent while there is an open %s", async (table) => {
      const id = await service.form({ floor_id: FLOOR, ...hoa })
      const contest = (order: string) =>
        sql(`insert into ${table} (id, group_order_id) values ('${order}', '${order}')`)
      const refused = { code: "payout_contested", message: expect.stringContaining("Stall sel_1") as string }
      await contest("gord_1")
      await expect(service.approve({ id, ...binh })).rejects.toMatchObject(refused)
      await sql(`update ${table} set closed_at = now()`)
      await service.approve({ id, ...binh })
      await sql(`update ${table} set closed_at = null`)
      await expect(service.send({ id, ...binh })).rejects.toMatchObject(refused)
      expect(await balances()).toEqual({ payout_transit: -420_000 })
      const [one] = (await payouts()).filter(({ seller_id }) => seller_id === "sel_1")
      await service.mark({ id: one?.id ?? "", to: "cancelled", reason: "test", ...hoa })
      await service.send({ id, ...binh })
    })

    it("holds what a floor bears of a ruling as it holds the order that was disputed, and pays both as one order", async () => {
      await ruled("sel_1", 80_000, "gord_1")
      const id = await service.form({ floor_id: FLOOR, ...hoa })
      expect((await payouts()).map(({ amount }) => amount).sort()).toEqual([120_000, 380_000])
      await service.cancel({ id, ...hoa })
      for (const one of await sent(service))
        await service.mark({ id: one.id, to: "paid", bank_reference: "FT1", ...binh })
      await ruled("sel_2", 150_000, "gord_2")
      const again = await service.form({ floor_id: FLOOR, ...hoa })
      await sql("insert into goods_return (id, group_order_id) values ('gret_2', 'gord_2')")
      await expect(service.approve({ id: again, ...binh })).rejects.toMatchObject({ code: "payout_contested" })
      await service.cancel({ id: again, ...hoa })
      await expect(service.form({ floor_id: FLOOR, ...hoa })).rejects.toMatchObject({ code: "nothing_due" })
    })

    it("is not sent while a card's bank takes back what paid one of its orders, and is once the bank gave that up", async () => {
      const news = (id: string, status: string) =>
        sql(
          `insert into card_event (id, card_payment_id, dispute) values ('${id}', 'cpay_1', '{"id": "dp_1", "status": "${status}"}')`,
        )
      const id = await service.form({ floor_id: FLOOR, ...hoa })
      await sql("insert into card_order (group_order_id, card_payment_id) values ('gord_1', 'cpay_1')")
      for (const status of ["needs_response", "lost"]) {
        await news(`evt_${status}`, status)
        await expect(service.approve({ id, ...binh })).rejects.toMatchObject({ code: "payout_contested" })
      }
      await sql("delete from card_event where id = 'evt_lost'")
      // What all news say together counts, where it is known.
      await news("evt_closed", "warning_closed")
      await sql("insert into card_chargeback (id, state) values ('dp_1', 'open')")
      await expect(service.approve({ id, ...binh })).rejects.toMatchObject({ code: "payout_contested" })
      await sql("update card_chargeback set state = 'won'")
      await service.approve({ id, ...binh })
    })

    it("is sent although a card's bank took the money for good, once the books say who bears it, and not before", async () => {
      const id = await service.form({ floor_id: FLOOR, ...hoa })
      await sql("insert into card_order (group_order_id, card_payment_id) values ('gord_1', 'cpay_1')")
      await sql(
        `insert into card_event (id, card_payment_id, dispute) values ('evt_1', 'cpay_1', '{"id": "dp_1", "status": "lost"}')`,
      )
      await sql("insert into card_chargeback (id, state) values ('dp_1', 'open'), ('dp_2', 'lost')")
      await expect(service.approve({ id, ...binh })).rejects.toMatchObject({ code: "payout_contested" })
      await sql("update card_chargeback set state = 'lost' where id = 'dp_1'")
      await service.approve({ id, ...binh })
    })

    it("takes off what a stall owes of a contested order, as when it was formed", async () => {
      await owe("sel_1", -50_000, "gord_3", "card.reduced")
      await sql("insert into goods_return (id, group_order_id) values ('gret_3', 'gord_3')")
      const id = await service.form({ floor_id: FLOOR, ...hoa })
      await service.approve({ id, ...binh })
      expect(await balances()).toEqual({ payout_transit: -370_000 })
    })

    it.each([
      ["file", "code"],
      ["code", "file"],
    ] as const)(
      "is paid by its %s or not at all once that was fetched, also when both are at the same time",
      async (by, other) => {
        const id = (await sent(service))[0]?.batch_id ?? ""
        await service.handOver({ id, by, ...binh })
        await service.handOver({ id, by, ...binh })
        await expect(service.handOver({ id, by: other, ...binh })).rejects.toMatchObject({
          code: "payout_handed_over",
        })
        await sql("update payout_batch set handed_over_by = null")
        const both = await Promise.allSettled(
          [by, other, by, other].map((one) => service.handOver({ id, by: one, ...binh })),
        )
        expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(2)
      },
    )
  })
})
