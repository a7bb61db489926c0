import { addDays, vietnamDay } from "@san-ocop/kit/day"
import type { NoticeFeed } from "@san-ocop/kit/http/notices"
import type { DueStall, PayoutBatch, PayoutBatchRow, SellerPayouts } from "@san-ocop/kit/http/payouts"
import type { Page } from "@san-ocop/kit/http/problem"
import { weekdayOf } from "@san-ocop/kit/payout-due"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { settle } from "../../../support/cards"
import { moveClockByDays } from "../../../support/clock"
import { type Counter, handIn, parcel, row } from "../../../support/cod-statements"
import { withDatabase } from "../../../support/database"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import {
  anotherOperator,
  due,
  floorOf,
  form,
  mark,
  readResults,
  step,
  takeInResults,
  text,
} from "../../../support/payouts"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { keepAccount } from "../../../support/transfers"

conserveMoney()

/** A Friday, when no schedule forms a batch. */
const LATER = 30 + ((5 + 7 - weekdayOf(addDays(vietnamDay(new Date()), 30))) % 7)
const MONDAY = LATER + 3
// What `keepAccount` keeps.
const ACCOUNT = { bank_bin: "970436", holder_name: "HTX THU NGHIEM" }
let seller: SampleSeller
let floor: string
let hoa: string
let binh: string
let counter: Counter

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  await settle([seller], "collected")
  floor = await floorOf(seller)
  hoa = await logIn("user", OPERATOR, PASSWORD)
  binh = await anotherOperator()
  counter = { path: `/admin/floors/${floor}`, token: hoa }
  await confirmed()
})
afterEach(() => moveClockByDays(0))
afterAll(() => settle([seller], "direct"))

const ours = async (): Promise<DueStall | undefined> =>
  (await due(floor, hoa)).body.stalls.find(({ seller_id }) => seller_id === seller.id)
const confirm = (account: object, token = hoa) =>
  ask("POST", `/admin/payees/${seller.id}/confirm`, { token, body: account })
async function confirmed() {
  const account_number = await keepAccount(seller)
  expect((await confirm({ ...ACCOUNT, account_number })).status).toBe(200)
}
/** An order whose cash the carrier has paid to the floor. @returns what of it is the stall's, in dong */
async function settled(): Promise<number> {
  const { total, code } = await parcel(seller)
  expect(await handIn(counter, row(code, total, 0, total))).toEqual(["settles"])
  return total
}
/** A batch in the bank's hands, and the payout of our stall in it. */
async function sent() {
  await settled()
  moveClockByDays(LATER)
  const { body: batch } = await form(floor, hoa)
  for (const what of ["approve", "send"] as const) expect((await step(batch.id, what, binh)).status).toBe(200)
  return { batch, payout: ourPayout(batch) }
}
function ourPayout(batch: PayoutBatch) {
  const payout = batch.items.find(({ seller_id }) => seller_id === seller.id)
  if (!payout) throw new Error("our stall is not in the batch")
  return payout
}
const mine = async () => (await ask<SellerPayouts>("GET", `${seller.path}/payouts`, { token: seller.token })).body
const books = () =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ account: string; sum: number }>(
      `select l.account, sum(l.amount)::float8 as sum from ledger_line l join ledger_entry e on e.id = l.entry_id
        where e.kind like 'payout.%' group by l.account`,
    )
    const at = (account: string) => rows.find((one) => one.account === account)?.sum ?? 0
    return { transit: at("payout_transit"), bank: at("bank") }
  })
const faults = () =>
  withDatabase(async (database) => {
    await runJob("prove-ledger")
    const { rows } = await database.query<{ shown: { fault: string }[] }>(
      "select shown from ledger_proof order by created_at desc limit 1",
    )
    return rows[0]?.shown.filter(({ fault }) => fault === "payout_wrong")
  })

describe("money of an order on a floor that collects", () => {
  it("is due to the stall on a day of payment after the days that it is held, and the stall sees when", async () => {
    const before = await ours()
    const total = await settled()
    expect(await ours()).toMatchObject({ waiting: (before?.waiting ?? 0) + total, payee_hold: null })
    const { coming } = await mine()
    expect(coming.reduce((sum, { amount }) => sum + amount, 0)).toBeGreaterThanOrEqual(total)
    moveClockByDays(LATER)
    const after = await ours()
    expect(after).toMatchObject({ why: null, waiting: 0, account: { bank_name: "Vietcombank" } })
    expect((await mine()).due).toBe(after?.due)
  })

  it("is paid once although twenty ask for it at the same time, by two operators, and arrives with the bank's reference", async () => {
    await settled()
    moveClockByDays(LATER)
    const owed = (await ours())?.due
    const asked = await Promise.all(Array.from({ length: 20 }, () => form(floor, hoa)))
    expect(asked.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(409)])
    const batch = asked.find(({ status }) => status === 201)?.body as PayoutBatch
    const payout = ourPayout(batch)
    expect(payout).toMatchObject({ amount: owed, state: "drafted", holder_name: ACCOUNT.holder_name })
    const before = await books()
    const own = await step(batch.id, "approve", hoa)
    expect([own.status, own.body.code]).toEqual([403, "second_person_required"])
    const early = await text(`/admin/payout-batches/${batch.id}/file`, hoa)
    expect(early.status).toBe(409)
    const twice = await Promise.all([1, 2].map(() => step(batch.id, "approve", binh)))
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    expect((await books()).transit).toBe(before.transit - batch.amount)
    expect((await step(batch.id, "send", hoa)).body.states).toEqual({ sent: batch.payouts })

    const file = await text(`/admin/payout-batches/${batch.id}/file`, hoa)
    expect(file.content).toBe((await text(`/admin/payout-batches/${batch.id}/file`, binh)).content)
    expect(file.content).toContain(`HTX THU NGHIEM,970436,VIETCOMBANK,${String(payout.amount)},${payout.reference} `)
    const both = await text(`/admin/payouts/${payout.id}/code`, hoa)
    expect([both.status, both.content]).toEqual([409, expect.stringContaining("payout_handed_over")])

    const results = `Nội dung;Số tiền;Trạng thái;Số giao dịch\n${payout.reference.toLowerCase()} GD;${String(payout.amount)};Thành công;FT777`
    const read = await readResults(batch.id, results, hoa)
    expect(read.body.lines).toMatchObject([{ outcome: "applies", seller_name: payout.seller_name }])
    expect((await takeInResults(batch.id, read.body, hoa)).body.lines).toMatchObject([{ outcome: "applies" }])
    expect((await takeInResults(batch.id, read.body, binh)).body.lines).toMatchObject([{ outcome: "known" }])
    expect((await books()).bank).toBe(before.bank - payout.amount)
    expect((await mine()).items[0]).toMatchObject({ state: "paid", bank_reference: "FT777", amount: payout.amount })
    expect((await text(`/admin/payout-batches/${batch.id}/file`, hoa)).status).toBe(409)
    expect(await faults()).toEqual([])
  })

  it("is not paid again while nobody knows, is when it failed, and is owed again when the bank returned it", async () => {
    const { payout } = await sent()
    const code = await text(`/admin/payouts/${payout.id}/code`, hoa)
    expect([code.status, code.type]).toEqual([200, "image/svg+xml"])
    const both = await text(`/admin/payout-batches/${payout.batch_id}/file`, hoa)
    expect([both.status, both.content]).toEqual([409, expect.stringContaining("payout_handed_over")])
    const say = (body: object) => mark(payout.id, body, hoa)
    expect((await say({ state: "unknown", reason: "Ngân hàng chưa trả lời" })).status).toBe(200)
    expect((await form(floor, hoa)).body.code).toBe("nothing_due")
    expect((await say({ state: "paid" })).body).toMatchObject({ type: "invalid_data", field: "bank_reference" })
    expect((await say({ state: "paid", bank_reference: "FT1" })).status).toBe(200)
    expect((await say({ state: "failed", reason: "Nhầm" })).status).toBe(409)
    expect((await say({ state: "returned", reason: "Sai tên người hưởng" })).body.state).toBe("returned")
    expect((await ours())?.due).toBe(payout.amount)

    const again = await form(floor, hoa)
    expect(ourPayout(again.body)).toMatchObject({ amount: payout.amount })
    expect(ourPayout(again.body).reference).not.toBe(payout.reference)
    expect((await step(again.body.id, "cancel", hoa)).body.states).toEqual({ cancelled: again.body.payouts })
    expect(await faults()).toEqual([])
  })

  it("is put into one batch by the schedule on a day of payment, which two operators send, and the stall reads what became of it", async () => {
    await settled()
    moveClockByDays(MONDAY)
    await Promise.all(Array.from({ length: 20 }, () => runJob("form-payout-batches")))
    const { body } = await ask<Page<PayoutBatchRow>>("GET", `/admin/floors/${floor}/payout-batches`, { token: hoa })
    const scheduled = body.items.filter(({ formed_by }) => formed_by === "Lịch chi tiền")
    expect(scheduled).toHaveLength(1)
    const id = scheduled[0]?.id ?? ""
    expect((await step(id, "approve", hoa)).status).toBe(200)
    const alone = await step(id, "send", hoa)
    expect([alone.status, alone.body.code]).toEqual([403, "second_person_required"])
    const payout = ourPayout((await step(id, "send", binh)).body)
    for (const said of [
      { state: "paid", bank_reference: "FT88" },
      { state: "returned", reason: "Tài khoản đã đóng" },
    ])
      expect((await mark(payout.id, said, binh)).status).toBe(200)
    const { body: feed } = await ask<NoticeFeed>("GET", `${seller.path}/notices`, { token: seller.token })
    const toldOf = (topic: string) => feed.items.find((one) => one.topic === topic)
    expect(toldOf("payout.paid")?.body).toContain("FT88")
    expect(toldOf("payout.returned")?.body).toContain("Tài khoản đã đóng")
    expect(await faults()).toEqual([])
  })

  it("is held from a stall that changed its account until an operator has confirmed that account", async () => {
    await settled()
    moveClockByDays(LATER)
    const { body: batch } = await form(floor, hoa)
    await keepAccount(seller)
    const refused = await step(batch.id, "approve", binh)
    expect([refused.status, refused.body.code]).toEqual([409, "payee_held"])
    const payout = ourPayout(batch)
    expect((await mark(payout.id, { state: "cancelled", reason: "Đổi tài khoản" }, hoa)).body.state).toBe("cancelled")
    expect(await ours()).toMatchObject({ why: "unconfirmed", payee_hold: "unconfirmed", due: payout.amount })
    expect((await mine()).hold).toBe("unconfirmed")
    expect((await form(floor, hoa)).status).toBe(409)
    expect((await confirm({ ...ACCOUNT, account_number: "1" })).body.code).toBe("account_changed")
    await confirmed()
    expect((await ours())?.why).toBeNull()
  })
})

describe("what is wrong is named", () => {
  it.each([
    ["state", { state: "sent" }],
    ["bank_reference", { state: "paid", bank_reference: "x".repeat(65) }],
    ["amount", { state: "paid", amount: 1 }],
  ])("%s of what is said of a payout", async (field, body) => {
    expect((await mark("pout_none", body, hoa)).body).toMatchObject({ type: "invalid_data", field })
  })

  it("in a file that holds no results, and for a batch that is none", async () => {
    const { batch } = await sent()
    const wrong = await readResults(batch.id, "a;b\n1;2", hoa)
    expect([wrong.status, wrong.body.field]).toEqual([400, "file"])
    expect((await readResults("pobt_none", "Số tiền;Trạng thái\n1;2", hoa)).status).toBe(404)
    for (const { id } of batch.items) await mark(id, { state: "failed", reason: "Thử nghiệm" }, hoa)
  })
})
