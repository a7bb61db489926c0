import type { PayoutState } from "@san-ocop/kit/http/payouts"
import {
  balances,
  binh,
  faults,
  FLOOR,
  FRIDAY,
  hoa,
  type Kept,
  owe,
  payouts,
  sent,
  sql,
  stall,
  payoutSuite,
} from "./support"

jest.setTimeout(120_000)

payoutSuite(({ service }) => {
  const form = () => service.form({ floor_id: FLOOR, ...hoa })
  const mark = (id: string, to: PayoutState, note = { bank_reference: "FT1", reason: "test" }) =>
    service.mark({ id, to, ...note, ...binh })
  const first = async (): Promise<Kept> => (await sent(service))[0] as Kept

  beforeEach(async () => {
    await stall("sel_1")
    await stall("sel_2")
    await owe("sel_1", 300_000, "gord_1")
    await owe("sel_2", 120_000, "gord_2")
  })
  afterEach(async () => expect(await faults()).toEqual([]))

  describe("a batch", () => {
    it("is formed once, however many form it at the same time, and pays each stall what it is owed", async () => {
      await owe("sel_1", 50_000, "gord_3")
      const runs = await Promise.allSettled(Array.from({ length: 20 }, form))
      expect(runs.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      for (const run of runs) if (run.status === "rejected") expect(run.reason).toMatchObject({ code: "nothing_due" })
      expect((await payouts()).map(({ seller_id, amount }) => [seller_id, amount]).sort()).toEqual([
        ["sel_1", 350_000],
        ["sel_2", 120_000],
      ])
      expect(await sql("select 1 from audit_entry where action = 'payout_batch.formed'")).toHaveLength(1)
    })

    it("is approved by another operator than formed it, once", async () => {
      const id = await form()
      await expect(service.approve({ id, ...hoa })).rejects.toMatchObject({ code: "second_person_required" })
      await expect(service.send({ id, ...binh })).rejects.toMatchObject({ code: "payout_move_refused" })
      await Promise.all([1, 2, 3].map(() => service.approve({ id, ...binh })))
      expect(await balances()).toEqual({ payout_transit: -420_000 })
      expect(await sql("select 1 from audit_entry where action = 'payout_batch.approved'")).toHaveLength(1)
    })

    it("goes from the stall's due through what is on its way out of the bank", async () => {
      const [one, two] = await sent(service)
      expect(await balances()).toEqual({ payout_transit: -420_000 })
      await Promise.all([1, 2, 3].map(() => mark(one?.id ?? "", "paid")))
      await mark(two?.id ?? "", "paid")
      expect(await balances()).toEqual({ bank: -420_000 })
      await expect(form()).rejects.toMatchObject({ code: "nothing_due" })
    })

    it("that is called off gives everything back, and cannot be once the bank has it", async () => {
      const id = await form()
      await service.approve({ id, ...binh })
      for (const _ of [1, 2]) await service.cancel({ id, ...hoa })
      expect(await balances()).toEqual({ "seller_payable:sel_1": -300_000, "seller_payable:sel_2": -120_000 })
      const [again] = await sent(service)
      await expect(service.cancel({ id: again?.batch_id ?? "", ...hoa })).rejects.toMatchObject({
        code: "payout_move_refused",
      })
    })

    it.each([
      ["may not sell", "insert into seller_restriction values ('sel_1', '2026-11-20', null, null)"],
      ["has changed its account", "update stall_account set account_number = '666' where seller_id = 'sel_1'"],
      ["has no account any more", "delete from stall_account where seller_id = 'sel_1'"],
    ])("pays no stall that %s, neither when it is formed nor afterwards", async (_what, change) => {
      const before = await form()
      await sql(change)
      await expect(service.approve({ id: before, ...binh })).rejects.toMatchObject({ code: "payee_held" })
      await service.cancel({ id: before, ...hoa })
      await form()
      expect((await payouts()).filter(({ state }) => state === "drafted").map(({ seller_id }) => seller_id)).toEqual([
        "sel_2",
      ])
    })

    it("waits for contested orders and for money that the carrier has", async () => {
      await sql(`insert into goods_return (id, group_order_id) values ('gret_1', 'gord_1');
          insert into complaint (id, group_order_id) values ('cmpl_1', 'gord_2')`)
      await expect(form()).rejects.toMatchObject({ code: "nothing_due" })
      await sql("update goods_return set closed_at = now(); update complaint set closed_at = now()")
      await sql(`begin; insert into ledger_entry (id, posting_key, kind, group_order_id, at, day) values ('lent_c', 'c', 'x', 'gord_1', now(), '2026-11-10');
          insert into ledger_line values ('lent_c', '2026-11-10', 'carrier_cod:ghn', 5), ('lent_c', '2026-11-10', 'shopper_funds', -5); commit`)
      await form()
      expect((await payouts()).map(({ seller_id }) => seller_id)).toEqual(["sel_2"])
    })
  })

  describe("a payout", () => {
    it("that failed is paid again under a reference of its own, and one that is unknown is not", async () => {
      const one = await first()
      await mark(one.id, "unknown")
      await expect(form()).rejects.toMatchObject({ code: "nothing_due" })
      await mark(one.id, "failed")
      await form()
      const [, again] = (await payouts()).filter(({ seller_id }) => seller_id === one.seller_id)
      expect(again).toMatchObject({ amount: one.amount, state: "drafted" })
      expect(again?.reference).not.toBe(one.reference)
      await expect(mark(one.id, "paid")).rejects.toMatchObject({ code: "payout_move_refused" })
    })

    it("that the bank returned restores what the stall is owed", async () => {
      const one = await first()
      await mark(one.id, "paid")
      await mark(one.id, "returned")
      expect((await balances())[`seller_payable:${one.seller_id}`]).toBe(0 - one.amount)
      await form()
      expect(await payouts()).toHaveLength(3)
    })

    it("is lessened by a refund that comes after the one before, and what is left over is carried", async () => {
      for (const { id } of await sent(service)) await mark(id, "paid")
      await owe("sel_1", -200_000, "gord_1", "card.reduced")
      await owe("sel_1", 180_000, "gord_4")
      await expect(form()).rejects.toMatchObject({ code: "nothing_due" })
      await owe("sel_1", 100_000, "gord_5")
      await form()
      const [, , third] = await payouts()
      expect(third).toMatchObject({ seller_id: "sel_1", amount: 80_000 })
      expect(await sql(`select 1 from payout_claim where payout_id = '${third?.id ?? ""}'`)).toHaveLength(3)
    })

    it.each([
      ["paid", "bank_reference"],
      ["failed", "reason"],
    ] as const)("is not %s without its %s", async (to, field) => {
      const one = await first()
      await expect(service.mark({ id: one.id, to, ...binh })).rejects.toMatchObject({ type: "invalid_data", field })
    })
  })

  describe("a bank's results", () => {
    it("move what fits once; what does not fit changes nothing and is told", async () => {
      const [one, two] = await sent(service)
      const line = {
        line: 2,
        reference: one?.reference ?? "",
        amount: one?.amount ?? 0,
        bank_reference: "FT9",
        reason: null,
      }
      const lines = [
        { ...line, result: "paid" as const },
        { ...line, line: 3, result: "failed" as const },
        { ...line, line: 4, reference: two?.reference ?? "", result: "paid" as const, amount: 1 },
        { ...line, line: 5, reference: "CHISAN00000000001", result: "paid" as const },
        { ...line, line: 6, reference: two?.reference ?? "", amount: two?.amount ?? 0, result: "returned" as const },
      ]
      const id = one?.batch_id ?? ""
      const outcomes = async () => (await service.takeInResults({ id, lines, ...hoa })).map(({ outcome }) => outcome)
      expect(await outcomes()).toEqual(["applies", "contradicts", "amount", "stranger", "applies"])
      expect(await outcomes()).toEqual(["known", "contradicts", "amount", "stranger", "known"])
      expect(Object.fromEntries((await payouts()).map(({ id: of, state }) => [of, state]))).toEqual({
        [one?.id ?? ""]: "paid",
        [two?.id ?? ""]: "failed",
      })
    })
  })

  describe("the database refuses", () => {
    it.each([
      [
        "an entry in two payouts that stand",
        `insert into payout_claim select x.id, c.entry_id, c.amount from payout_claim c, payout x
          where x.id <> c.payout_id limit 1`,
        "UQ_payout_claim_entry",
      ],
      [
        "a payout of more than it claims",
        `insert into payout select 'p', batch_id, 'sel_9', amount, 'R', bank_bin, account_number, holder_name, state, null, null, now()
          from payout limit 1`,
        "is not what it claims",
      ],
      ["another amount", "update payout set amount = amount + 1", "keeps what it was formed with"],
      ["another account", "update payout set account_number = '1'", "keeps what it was formed with"],
      ["money back while the bank has it", "update payout_claim set released_at = now()", "claims what it may not"],
      ["to keep a claim of what failed", "update payout set state = 'failed'", "claims what it may not"],
      ["to lose a claim", "delete from payout_claim", "only released"],
      ["what is paid without the bank's reference", "update payout set state = 'paid'", "CK_payout_paid"],
    ])("%s", async (_what, change, why) => {
      await sent(service)
      await expect(sql(change)).rejects.toThrow(why)
    })
  })

  it("confirms the account that an operator saw, and none that was changed meanwhile", async () => {
    const account = { bank_bin: "970436", account_number: "0071", holder_name: "HTX sel_1" }
    await sql("delete from payout_payee")
    await service.confirmPayee({ seller_id: "sel_1", account, ...hoa })
    await expect(
      service.confirmPayee({ seller_id: "sel_1", account: { ...account, account_number: "1" }, ...hoa }),
    ).rejects.toMatchObject({ code: "account_changed" })
    await form()
    expect((await payouts()).map(({ seller_id }) => seller_id)).toEqual(["sel_1"])
  })

  it("is refused with words for a floor, a batch or a payout that is none", async () => {
    await expect(service.form({ floor_id: "floor_9", ...hoa })).rejects.toMatchObject({ type: "not_found" })
    await expect(service.approve({ id: "pobt_9", ...binh })).rejects.toMatchObject({ type: "not_found" })
    await expect(mark("pout_9", "paid")).rejects.toMatchObject({ type: "not_found" })
    await expect(
      service.form({ floor_id: FLOOR, actor: hoa.actor, at: new Date(FRIDAY.getTime() - 20 * 86_400_000) }),
    ).rejects.toMatchObject({
      code: "nothing_due",
    })
  })
})
