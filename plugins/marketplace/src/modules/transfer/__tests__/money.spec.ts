import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { day } from "@san-ocop/kit/day"
import path from "node:path"
import { TRANSFER_MODULE } from ".."
import { AUDIT_TABLE, LEDGER_TABLES, NOTICE_TABLE, ORDER_TABLES, query } from "../../../lib/__tests__/database"
import type TransferModuleService from "../service"
import type { NewBankTransfer } from "../types"

jest.setTimeout(60_000)

const actor = systemActor()
const at = new Date("2026-11-26T05:00:00Z")
// The check character of ten noughts is 1.
const MEMO = "OCOP00000000001"

moduleIntegrationTestRunner<TransferModuleService>({
  moduleName: TRANSFER_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: {
    afterModuleInit: async () =>
      void (await query(TRANSFER_MODULE, `${AUDIT_TABLE};${NOTICE_TABLE};${LEDGER_TABLES};${ORDER_TABLES}`)),
  },
  testSuite: ({ service }) => {
    const sql = (text: string) => query(TRANSFER_MODULE, text)
    let told = 0
    const money = (amount: number, change: Partial<NewBankTransfer> = {}): NewBankTransfer => ({
      source: "sepay",
      provider_id: `t${String((told += 1))}`,
      seller_id: null,
      account_number: "123",
      amount,
      content: `CT ${MEMO.toLowerCase()} GD`,
      reference: null,
      received_on: day("2026-11-26"),
      raw: { any: "thing" },
      ...change,
    })
    const receive = (transfer: NewBankTransfer) => service.receive({ transfer, actor, at })
    const waiting = async () =>
      (await sql("select id from bank_transfer where state = 'waiting' order by told_at, id")) as { id: string }[]
    const resolve = async (resolution: "accepted" | "to_refund" | "dismissed" | "refunded", id?: string) =>
      service.resolve({
        id: id ?? (await waiting())[0]?.id ?? "",
        seller_id: "sel_1",
        resolution,
        note: null,
        actor,
        at,
      })
    const standing = async () =>
      (
        await sql(`select o.state, t.paid_by, t.received::int, t.waived::int, t.refunded::int from group_order o
        join order_transfer t on t.group_order_id = o.id`)
      )[0]
    const balances = () =>
      sql(
        "select account, sum(amount)::int as amount from ledger_line group by account having sum(amount) <> 0 order by account",
      )

    beforeEach(async () => {
      await sql(`
        insert into group_order (id, code, order_id, seller_id, floor_id, province_code, state)
          values ('gord_1', 'AAAAAAAA', 'order_1', 'sel_1', 'floor_1', '33', 'awaiting_payment') on conflict (id) do update set state = excluded.state;
        insert into order_transfer (group_order_id, seller_id, memo, bank_bin, account_number, holder_name, is_sample, amount, pay_until, placed_at)
          values ('gord_1', 'sel_1', '${MEMO}', '970436', '123', 'A', false, 1000, now(), now());
        insert into ledger_entry (id, posting_key, kind, group_order_id, at, day) values ('e1', 'order.placed:gord_1', 'order.placed', 'gord_1', now(), '2026-11-26') on conflict do nothing;
        insert into ledger_line values ('e1', '2026-11-26', 'shopper_funds', 1000), ('e1', '2026-11-26', 'seller_expected:sel_1', -1000) on conflict do nothing`)
    })

    describe("money that fits", () => {
      it("pays the order once, with books, timeline, log and notice, however often it is told", async () => {
        const transfer = money(1000)
        expect(await receive(transfer)).toEqual({ outcome: "pays", pays: "gord_1", order_code: "AAAAAAAA" })
        expect((await receive(transfer)).outcome).toBe("known")
        expect(await standing()).toEqual({ state: "placed", paid_by: "bank", received: 1000, waived: 0, refunded: 0 })
        expect(await balances()).toEqual([
          { account: "seller_expected:sel_1", amount: -1000 },
          { account: "seller_held:sel_1", amount: 1000 },
        ])
        expect(await sql("select state, note from group_order_event")).toHaveLength(1)
        expect(await sql("select action from audit_entry where action = 'order.paid'")).toHaveLength(1)
        expect(await sql("select 1 from notice where topic = 'order.paid'")).toHaveLength(1)
      })

      it("is known by the bank's own number when another feed tells of it", async () => {
        await receive(money(1000, { reference: "FT1" }))
        const again = money(1000, { reference: "FT1", source: "statement", seller_id: "sel_1", account_number: null })
        expect((await receive(again)).outcome).toBe("known")
        expect(await waiting()).toEqual([])
      })

      it("of eight that are told at once pays one", async () => {
        const outcomes = await Promise.all(Array.from({ length: 8 }, () => receive(money(1000))))
        expect(outcomes.filter(({ outcome }) => outcome === "pays")).toHaveLength(1)
        expect(outcomes.filter(({ outcome }) => outcome === "duplicate")).toHaveLength(7)
        expect(await standing()).toMatchObject({ received: 1000 })
      })

      it("is what the seller spoke of, once", async () => {
        await service.sayReceived({ id: "gord_1", actor, at })
        await service.sayReceived({ id: "gord_1", actor, at })
        expect((await receive(money(1000))).outcome).toBe("confirms")
        expect((await receive(money(1000))).outcome).toBe("duplicate")
        expect(await standing()).toMatchObject({ paid_by: "seller", received: 1000 })
      })
    })

    describe("money that does not fit", () => {
      it("in parts is taken together, and what is missing is let go", async () => {
        for (const amount of [400, 500]) expect((await receive(money(amount))).outcome).toBe("under")
        expect(await resolve("accepted")).toBe("gord_1")
        expect(await standing()).toEqual({
          state: "placed",
          paid_by: "seller",
          received: 900,
          waived: 100,
          refunded: 0,
        })
        expect(await balances()).toEqual([
          { account: "seller_expected:sel_1", amount: -900 },
          { account: "seller_held:sel_1", amount: 900 },
        ])
        expect(await waiting()).toEqual([])
      })

      it("beyond the price is owed to the shopper until it is given back", async () => {
        await receive(money(1200))
        await resolve("accepted")
        expect(await balances()).toContainEqual({ account: "shopper_funds", amount: -200 })
        for (const _ of [1, 2]) await service.sayRefunded({ id: "gord_1", actor, at })
        expect(await standing()).toMatchObject({ received: 1200, refunded: 200 })
        expect(await balances()).toEqual([
          { account: "seller_expected:sel_1", amount: -1000 },
          { account: "seller_held:sel_1", amount: 1000 },
        ])
      })

      it("for an order that was called off is owed, and never pays it", async () => {
        await sql("update group_order set state = 'cancelled'")
        expect((await receive(money(1000))).outcome).toBe("late")
        await expect(resolve("accepted")).rejects.toThrow("Không có đơn nào")
        const [row] = await waiting()
        await resolve("to_refund", row?.id)
        await resolve("to_refund", row?.id)
        expect(await standing()).toMatchObject({ state: "cancelled", received: 1000, refunded: 0 })
        await resolve("refunded", row?.id)
        expect(await standing()).toMatchObject({ refunded: 1000 })
      })

      it("names no order of another account, of another seller's statement, or two at a time", async () => {
        expect((await receive(money(1000, { account_number: "999" }))).outcome).toBe("unknown")
        expect(
          (await receive(money(1000, { seller_id: "sel_2", account_number: null, source: "statement" }))).outcome,
        ).toBe("unknown")
        expect((await receive(money(1000, { content: "tien hang" }))).outcome).toBe("unknown")
        expect(await standing()).toMatchObject({ state: "awaiting_payment", received: 0 })
      })

      it("is decided once, and by its own stall alone", async () => {
        await receive(money(5))
        const [row] = await waiting()
        await resolve("dismissed", row?.id)
        await expect(resolve("accepted", row?.id)).rejects.toThrow("đã được xử lý")
        await expect(
          service.resolve({ id: row?.id ?? "", seller_id: "sel_2", resolution: "dismissed", note: null, actor, at }),
        ).rejects.toThrow("Không tìm thấy")
        expect(await balances()).toHaveLength(2)
      })
    })

    describe("a stall's account", () => {
      const account = { bank_bin: "970436", account_number: "0123456789", holder_name: "HTX A" }
      const keep = (change: Partial<typeof account> = {}) =>
        service.saveAccount({ seller_id: "sel_1", province_code: "33", account: { ...account, ...change }, actor, at })

      it("is one, and each change of it is logged without its number and told", async () => {
        await keep()
        await keep()
        await keep({ account_number: "9876543210" })
        expect(await service.listStallAccounts()).toMatchObject([{ account_number: "9876543210" }])
        const entries = await sql(
          "select before, after from audit_entry where action = 'stall_account.saved' order by at, id",
        )
        expect(entries).toHaveLength(2)
        expect(JSON.stringify(entries)).not.toContain("9876543210")
        await service.removeAccount({ seller_id: "sel_1", province_code: "33", actor, at })
        expect(await service.listStallAccounts()).toEqual([])
      })

      it("is refused by the database when it is none", async () => {
        await expect(keep({ account_number: "12 34" })).rejects.toThrow("CK_stall_account")
      })
    })
  },
})
