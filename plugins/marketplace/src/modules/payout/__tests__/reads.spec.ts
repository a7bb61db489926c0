import { clock } from "@san-ocop/floor/lib/clock"
import { fixedClock } from "@san-ocop/kit/clock"
import { PAYOUT_MODULE } from ".."
import { containerOver, query } from "../../../lib/__tests__/database"
import { readPayout, readPayoutBatch, readPayoutBatches } from "../../../reads/payouts/batches"
import { readDuePayouts } from "../../../reads/payouts/due"
import { readHandover } from "../../../reads/payouts/hand-over"
import { readSellerPayouts } from "../../../reads/payouts/of-seller"
import { readPayoutUpload } from "../../../reads/payouts/results"
import { payeeCode } from "../../../lib/payouts/payee-code"
import { binh, FLOOR, FRIDAY, hoa, type Kept, owe, payoutSuite, ruled, sent, sql, stall } from "./support"

jest.setTimeout(120_000)
jest.spyOn(clock, "now").mockImplementation(() => fixedClock(FRIDAY).now())

const PROGRAMME = `create table producer (id text primary key, deleted_at timestamptz);
  create table seller_producer (seller_id text, producer_id text, deleted_at timestamptz);
  create table producer_identity (producer_id text, bank_name text, bank_account_last4 text, bank_account_name text, deleted_at timestamptz);
  alter table floor add column name text`
const PAGE = { limit: 20, offset: 0 }

payoutSuite(({ service }) => {
  const container = containerOver((text, values) => query(PAYOUT_MODULE, text, values))

  beforeEach(async () => {
    await stall("sel_1")
    await sql(`update floor set name = 'Sàn OCOP Thử'; insert into producer values ('prod_1');
        insert into seller_producer values ('sel_1', 'prod_1'); insert into producer_identity values ('prod_1', 'Vietcombank', '0071', 'HTX')`)
    await owe("sel_1", 300_000, "gord_1")
  })

  it("say what is due, why where nothing is paid, and which account the department has", async () => {
    await stall("sel_2")
    await owe("sel_2", 20_000, "gord_2")
    await sql("delete from payout_payee where seller_id = 'sel_1'")
    const before = await readDuePayouts(container, FLOOR)
    expect(before).toMatchObject({ today: "2026-11-27", amount: 0, approvers: 2 })
    expect(before.stalls.map(({ why, due }) => [why, due])).toEqual([
      ["unconfirmed", 300_000],
      ["below_minimum", 20_000],
    ])
    expect(before.stalls[0]).toMatchObject({
      account: { bank_name: "Vietcombank", account_number: "0071" },
      department: { last4: "0071", holder_name: "HTX" },
    })
    const account = { bank_bin: "970436", account_number: "0071", holder_name: "HTX sel_1" }
    await service.confirmPayee({ seller_id: "sel_1", account, ...hoa })
    expect(await readDuePayouts(container, FLOOR)).toMatchObject({ amount: 300_000 })
  })

  it("show a stall what comes on which day, what is held and what it was paid, and no drafts", async () => {
    await sql("insert into goods_return (id, group_order_id) values ('gret_1', 'gord_1')")
    expect(await readSellerPayouts(container, "sel_1", PAGE)).toMatchObject({
      due: 0,
      held: [{ why: "contested", amount: 300_000, orders: 1 }],
    })
    await sql("update goods_return set closed_at = now()")
    expect(await readSellerPayouts(container, "sel_1", PAGE)).toMatchObject({ due: 300_000, hold: null, count: 0 })
    const id = await service.form({ floor_id: FLOOR, ...hoa })
    expect(await readSellerPayouts(container, "sel_1", PAGE)).toMatchObject({ due: 0, count: 0 })
    await service.approve({ id, ...binh })
    const { items } = await readSellerPayouts(container, "sel_1", PAGE)
    expect(items).toMatchObject([{ state: "approved", amount: 300_000, orders: 1, account_last4: "0071" }])
  })

  it("count what a floor bears of a ruling as the order that was disputed", async () => {
    await ruled("sel_1", 80_000, "gord_1")
    expect(await readSellerPayouts(container, "sel_1", PAGE)).toMatchObject({ due: 380_000, coming: [], held: [] })
    const [kept] = await sent(service)
    expect((await readPayoutBatch(container, kept?.batch_id ?? "")).items).toMatchObject([{ orders: 1 }])
    expect((await readSellerPayouts(container, "sel_1", PAGE)).items).toMatchObject([{ amount: 380_000, orders: 1 }])
  })

  it("give a batch with its payouts and, while it is in the bank's hands and unanswered, one and the same file and code", async () => {
    const id = await service.form({ floor_id: FLOOR, ...hoa })
    await expect(readHandover(container, id)).rejects.toMatchObject({ code: "payout_not_sent" })
    await service.cancel({ id, ...hoa })
    const [kept] = await sent(service)
    const { id: payout, batch_id, reference } = kept as Kept
    expect(await readPayoutBatches(container, FLOOR, PAGE)).toMatchObject({ count: 2, items: [{}, {}] })
    const batch = await readPayoutBatch(container, batch_id)
    expect(batch).toMatchObject({
      formed_by: "user_hoa",
      approved_by: "user_binh",
      amount: 300_000,
      states: { sent: 1 },
    })
    expect(batch.items[0]).toMatchObject({
      orders: 1,
      moves: ["paid", "failed", "unknown"],
      bank_name: "Vietcombank",
    })
    const file = await readHandover(container, batch_id)
    expect(await readHandover(container, batch_id)).toEqual(file)
    expect(file.content).toContain(`1,0071,HTX SEL 1,970436,VIETCOMBANK,300000,${reference} SAN OCOP THU\r\n`)
    expect(await payeeCode(await readPayout(container, payout))).toMatch(/^<svg/)

    expect(batch.handed_over_by).toBeNull()
    await service.handOver({ id: batch_id, by: "file", at: FRIDAY })
    expect(await readPayoutBatch(container, batch_id)).toMatchObject({ handed_over_by: "file" })

    const answer = `Nội dung;Số tiền;Trạng thái;Số giao dịch\n${reference};300000;Thành công;FT1`
    expect(await readPayoutUpload(container, batch_id, Buffer.from(answer))).toMatchObject({
      lines: [{ outcome: "applies", seller_name: "Stall sel_1" }],
    })
    await expect(readPayoutUpload(container, batch_id, Buffer.from("a;b\n1;2"))).rejects.toMatchObject({
      field: "file",
    })
    await service.mark({ id: payout, to: "unknown", reason: "test", ...hoa })
    await expect(readHandover(container, batch_id)).rejects.toMatchObject({ code: "payout_answered" })
  })

  it("count of a batch what is paid, not what was called off", async () => {
    await stall("sel_2")
    await owe("sel_2", 120_000, "gord_2")
    const id = await service.form({ floor_id: FLOOR, ...hoa })
    const [one] = (await readPayoutBatch(container, id)).items
    await service.mark({ id: one?.id ?? "", to: "cancelled", reason: "test", ...hoa })
    expect(await readPayoutBatch(container, id)).toMatchObject({
      payouts: 1,
      amount: 120_000,
      states: { cancelled: 1, drafted: 1 },
    })
    await service.cancel({ id, ...hoa })
    expect(await readPayoutBatch(container, id)).toMatchObject({ payouts: 0, amount: 0, states: { cancelled: 2 } })
  })

  it("know no batch and no payout that is none", async () => {
    await expect(readPayoutBatch(container, "pobt_9")).rejects.toMatchObject({ type: "not_found" })
    await expect(readPayout(container, "pout_9")).rejects.toMatchObject({ type: "not_found" })
    expect(await readSellerPayouts(container, "sel_9", PAGE)).toMatchObject({ due: 0, coming: [], items: [] })
  })
}, PROGRAMME)
