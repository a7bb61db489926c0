import type { Complaint, ComplaintReview } from "@san-ocop/kit/http/casework"
import { day, formatDay } from "@san-ocop/kit/day"
import type { SellerHome } from "@san-ocop/kit/http/seller"
import { ask } from "../../../support/ask"
import { newComplaint } from "../../../support/casework"
import { moveClockByDays, moveClockTo } from "../../../support/clock"
import { withDatabase } from "../../../support/database"
import { runJob } from "../../../support/jobs"
import { HONEY_PHONE, sampleOfficer, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { type Goods, plentyOfGoods } from "../../../support/shopper"
import { conserveMoney } from "../../../support/money"

conserveMoney()

let seller: SampleSeller
let officer: string
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  officer = await sampleOfficer(seller.province_code)
  goods = await plentyOfGoods(seller) // every complaint is about an order of its own
})
afterEach(() => moveClockByDays(0))

const answer = (id: string) =>
  ask("POST", `${seller.path}/complaints/${id}/answer`, {
    token: seller.token,
    body: { words: "Chúng tôi xin gửi hũ khác." },
  })

describe("a complaint that waits for the stall's answer", () => {
  it("is among what the stall has to do today, with its last day, until it is answered", async () => {
    const home = async () => (await ask<SellerHome>("GET", `${seller.path}/home`, { token: seller.token })).body
    const before = await home()
    const { id, due_on } = await newComplaint(goods)
    const asked = await home()
    expect(asked.complaints_waiting).toBe(before.complaints_waiting + 1)
    expect(asked.complaint_due_on).toBe(before.complaint_due_on ?? due_on)
    await answer(id)
    const { complaints_waiting, complaint_due_on } = before
    expect(await home()).toMatchObject({ complaints_waiting, complaint_due_on })
  })

  it("reminds the stall at seven in the morning of its last day, once, and not of what it has answered", async () => {
    const silent = await newComplaint(goods)
    const answered = await newComplaint(goods)
    await answer(answered.id)
    const remindedOf = ({ id }: Complaint) =>
      withDatabase(async (database) => {
        const sql =
          "select to_id, body from notice where topic = 'complaint.answer_due' and href like '%/khieu-nai/' || $1"
        return (await database.query<{ to_id: string; body: string }>(sql, [id])).rows
      })
    const seven = Date.parse(`${silent.due_on ?? ""}T07:00:00+07:00`)
    moveClockTo(seven - 600_000)
    await runJob("follow-due-cases")
    expect(await remindedOf(silent)).toEqual([])
    moveClockTo(seven + 600_000)
    await runJob("follow-due-cases")
    await runJob("follow-due-cases")
    const last = formatDay(day(silent.due_on ?? ""))
    expect(await remindedOf(silent)).toEqual([{ to_id: seller.id, body: expect.stringContaining(last) as string }])
    expect(await remindedOf(answered)).toEqual([])
    const review = await ask<ComplaintReview>("GET", `/department/complaints/${silent.id}`, { token: officer })
    expect(review.body.state).toBe("opened")
  })
})
