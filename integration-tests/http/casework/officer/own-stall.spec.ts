import type { RestrictionReview } from "@san-ocop/kit/http/casework"
import type { SellerChoice } from "@san-ocop/kit/http/seller-choice"
import { ask } from "../../../support/ask"
import {
  colleague,
  escalatedComplaint,
  handleOf,
  newComplaint,
  newRequest,
  officerWithPhone,
  reportId,
  reportOf,
  shopperMove,
} from "../../../support/casework"
import { conserveMoney } from "../../../support/money"
import { noticesWithKey, whileOnlyOfficer, whileOnlyOfficers } from "../../../support/only-officer"
import { freshName, newApproval, newSubmission } from "../../../support/sample-listing"
import { HONEY_PHONE, sampleOfficer, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { type Goods, plentyOfGoods } from "../../../support/shopper"

jest.setTimeout(60_000)
conserveMoney()

let seller: SampleSeller
let officer: string
let self: string
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  officer = await sampleOfficer(seller.province_code)
  self = await officerWithPhone(seller.province_code, HONEY_PHONE)
  goods = await plentyOfGoods(seller)
})

type Desk = { barred: string | null; moves?: string[]; may_decide?: boolean; may_carry_out?: boolean }
type Matter = {
  path: string
  /** One that waits for a decision. */
  waiting: () => Promise<string>
  decision: [verb: string, body: unknown]
  /** What its page says to who decides nothing. */
  nothing: Partial<Desk>
  /** It is decided on again any day: its page goes on saying who does. */
  stays_open?: true
}

const MATTERS = {
  listing: {
    path: "/department/listings",
    waiting: async () => (await newSubmission(seller, freshName("Mật ong"))).id,
    decision: ["approve", { revision_number: 1 }],
    nothing: { moves: [] },
    stays_open: true,
  },
  complaint: {
    path: "/department/complaints",
    waiting: async () => (await escalatedComplaint(goods, seller)).id,
    decision: ["decide", { outcome: "no_fault", words: "Gian hàng không có lỗi." }],
    nothing: { moves: [] },
  },
  report: {
    path: "/department/reports",
    waiting: async () => {
      const words = freshName("Nhãn ghi khác trên ảnh.")
      return reportId((await reportOf(await handleOf(goods), { words })).body.code)
    },
    decision: ["decide", { outcome: "dismissed", answer: "Đã kiểm tra, không có cơ sở." }],
    nothing: { may_decide: false },
  },
  authority_request: {
    path: "/department/authority-requests",
    waiting: async () => (await newRequest(officer, seller, { kind: "seller_information" })).body.id,
    decision: ["hand-over", { form: "page" }],
    nothing: { may_carry_out: false },
  },
} satisfies Record<string, Matter>
type Kind = keyof typeof MATTERS
const KINDS = Object.keys(MATTERS) as Kind[]
const MATTER: Readonly<Record<Kind, Matter>> = MATTERS

const read = async (kind: Kind, id: string, token = self) =>
  (await ask<Desk>("GET", `${MATTERS[kind].path}/${id}`, { token })).body
const decide = (kind: Kind, id: string, token = self) => {
  const { path, decision } = MATTERS[kind]
  return ask("POST", `${path}/${id}/${decision[0]}`, { token, body: decision[1] })
}
const asked = (kind: string, id: string) => noticesWithKey(`${kind}.no_officer:${id}`)
const alone = <T>(act: () => Promise<T>) => whileOnlyOfficer(seller.province_code, HONEY_PHONE, act)
const OTHERS = expect.stringMatching(/gian hàng này.*Mời cán bộ khác của Sở Công Thương tỉnh xét thay/)
const OWN = "Anh/chị có tên trong gian hàng này nên không được tự xét."
const NOBODY = expect.stringMatching(/gian hàng này.*xin người vận hành nền tảng cử thêm/)

describe.each(KINDS)("the page of a %s of the stall for which an officer works", (kind) => {
  const { waiting, nothing, stays_open } = MATTER[kind]

  it("says who decides while it waits, and afterwards only where it may be decided on again", async () => {
    const id = await waiting()
    expect(await read(kind, id)).toMatchObject({ ...nothing, barred: OTHERS })
    expect(await read(kind, id, officer)).toMatchObject({ barred: null })
    expect(await asked(kind, id)).toEqual([])
    expect((await decide(kind, id, officer)).status).toBeLessThan(300)
    expect(await read(kind, id)).toMatchObject({ ...nothing, barred: stays_open ? OTHERS : null })
    expect((await decide(kind, id)).status).toBe(403)
  })

  it("has operators asked once where nobody else of the province may decide", async () => {
    const { province_code } = seller
    const id = await waiting()
    await alone(async () => {
      for (const _twice of [1, 2]) expect(await read(kind, id)).toMatchObject({ ...nothing, barred: NOBODY })
      const { status, body } = await decide(kind, id)
      expect([status, body]).toEqual([403, expect.objectContaining({ code: "own_matter", message: NOBODY })])
    })
    expect(await asked(kind, id)).toEqual([{ to_kind: "operators", province_code }])
  })
})

describe("what waits for no decision", () => {
  it("is a listing on sale, and a complaint that is not at the department yet: nobody is asked for an officer", async () => {
    const { id } = await newApproval(seller, officer, freshName("Mật ong"))
    const complaint = await newComplaint(goods)
    await alone(async () => {
      expect(await read("listing", id)).toMatchObject({ moves: [], barred: OWN })
      expect(await read("complaint", complaint.id)).toMatchObject({ moves: [], barred: null })
    })
    expect([await asked("listing", id), await asked("complaint", complaint.id)]).toEqual([[], []])
  })

  it("is a measure: who asks for its lifting all the same is told that there is nobody else, and operators are asked", async () => {
    const body = { seller_id: seller.id, ground: "complaints_ignored", words: "Nhiều lần không trả lời." }
    const { id } = (await ask<RestrictionReview>("POST", "/department/restrictions", { token: officer, body })).body
    const path = `/department/restrictions/${id}`
    const lift = (token: string) => ask("POST", `${path}/lift`, { token, body: { words: "Đã khắc phục." } })
    const barred = async (token: string) => (await ask<RestrictionReview>("GET", path, { token })).body.barred
    try {
      expect([await barred(self), await barred(officer)]).toEqual([OTHERS, null])
      await alone(async () => {
        const seen = await ask<RestrictionReview>("GET", path, { token: self })
        expect(seen.body).toMatchObject({ may_lift: false, barred: OWN, appeal_barred: null })
        expect(await asked("restriction", id)).toEqual([])
        expect((await lift(self)).body).toMatchObject({ code: "own_matter", message: NOBODY })
      })
      expect(await asked("restriction", id)).toHaveLength(1)
    } finally {
      await lift(officer)
    }
    expect(await barred(self)).toBeNull()
  })
})

describe("a measure against the stall for which an officer works", () => {
  const takeDown = (id: string, token: string) => {
    const body = { revision_number: 1, reason_code: "misleading_claim", reason: "Ảnh không đúng hàng." }
    return ask<Desk & { state: string }>("POST", `/department/listings/${id}/take-down`, { token, body })
  }

  it("is no take-down of his own: another officer takes the goods off sale, and he puts them back no more than that", async () => {
    const { id } = await newApproval(seller, officer, freshName("Mật ong"))
    const own = await takeDown(id, self)
    expect([own.status, own.body]).toEqual([403, expect.objectContaining({ code: "own_matter", message: OTHERS })])
    expect(await read("listing", id, officer)).toMatchObject({ state: "approved", moves: ["taken_down"] })
    expect((await takeDown(id, officer)).body.state).toBe("taken_down")
    expect((await ask("POST", `/department/listings/${id}/restore`, { token: self })).status).toBe(403)
    expect(await read("listing", id)).toMatchObject({ state: "taken_down", moves: [], barred: OTHERS })
  })

  it("is no take-down on a shopper's report either: nothing of it is written", async () => {
    const { id } = await newApproval(seller, officer, freshName("Mật ong"))
    const words = freshName("Nhãn ghi khác trên ảnh.")
    const report = await reportId((await reportOf(await handleOf({ listing_id: id }), { words })).body.code)
    const body = { outcome: "take_down", reason_code: "misleading_claim", answer: "Đã gỡ." }
    const own = await ask("POST", `/department/reports/${report}/decide`, { token: self, body })
    expect([own.status, own.body.code]).toEqual([403, "own_matter"])
    expect(await read("listing", id, officer)).toMatchObject({ state: "approved" })
    expect(await read("report", report, officer)).toMatchObject({ state: "received" })
  })

  it("is no restriction of his own", async () => {
    const body = { seller_id: seller.id, ground: "complaints_ignored", words: "Nhiều lần không trả lời." }
    const own = await ask("POST", "/department/restrictions", { token: self, body })
    expect([own.status, own.body]).toEqual([403, expect.objectContaining({ code: "own_matter", message: OTHERS })])
    const choices = async (token: string) => {
      const { body } = await ask<SellerChoice[]>("GET", `/department/sellers?q=${seller.id}`, { token })
      return body.map(({ id, is_own }) => [id, is_own])
    }
    expect([await choices(self), await choices(officer)]).toEqual([[[seller.id, true]], [[seller.id, false]]])
  })
})

describe("an appeal against what was decided about the stall for which an officer works", () => {
  const DECIDER = "0911222333"

  it("is not left to the officer whose decision it is against: operators are asked", async () => {
    const decider = await officerWithPhone(seller.province_code, DECIDER)
    const { id, code } = await escalatedComplaint(goods, seller)
    expect((await decide("complaint", id, decider)).status).toBe(200)
    const appeal = (await shopperMove(code, "appeal", "Có ảnh chụp hũ vỡ.")).body.appeal?.id ?? ""
    const judge = (token: string) =>
      ask("POST", `/department/case-appeals/${appeal}/decide`, { token, body: { state: "upheld", words: "Giữ." } })
    expect((await judge(self)).body).toMatchObject({ code: "own_matter", message: OTHERS })
    await whileOnlyOfficers(seller.province_code, [HONEY_PHONE, DECIDER], async () => {
      expect((await judge(self)).body).toMatchObject({ code: "own_matter", message: NOBODY })
      expect(await read("complaint", id)).toMatchObject({ may_decide_appeal: false, appeal_barred: NOBODY })
    })
    expect(await noticesWithKey(`appeal.no_judge:${appeal}`)).toHaveLength(1)
  })

  it("of both sides is judged by none who judged one of them: the page says so before he asks", async () => {
    const { id, code } = await escalatedComplaint(goods, seller)
    const half = { outcome: "partial_refund", words: "Mỗi bên chịu một nửa." }
    await ask("POST", `/department/complaints/${id}/decide`, { token: officer, body: half })
    const first = (await shopperMove(code, "appeal", "Có ảnh chụp hũ vỡ.")).body.appeal?.id ?? ""
    const words = { words: "Hàng giao nguyên vẹn." }
    expect(
      (await ask("POST", `${seller.path}/complaints/${id}/appeal`, { token: seller.token, body: words })).status,
    ).toBe(200)
    const judge = await colleague(seller.province_code)
    const body = { state: "overturned", outcome: "refund", words: "Ảnh cho thấy hũ vỡ." }
    expect((await ask("POST", `/department/case-appeals/${first}/decide`, { token: judge, body })).status).toBe(200)
    const barred = expect.stringContaining("do chính anh/chị đưa ra")
    expect(await read("complaint", id, judge)).toMatchObject({ may_decide_appeal: false, appeal_barred: barred })
  })
})
