import type { RestrictionReview } from "@san-ocop/kit/http/casework"
import { ask } from "../../../support/ask"
import {
  escalatedComplaint,
  handleOf,
  newComplaint,
  newRequest,
  officerWithPhone,
  reportId,
  reportOf,
} from "../../../support/casework"
import { conserveMoney } from "../../../support/money"
import { noticesWithKey, whileOnlyOfficer } from "../../../support/only-officer"
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
}

const MATTERS = {
  listing: {
    path: "/department/listings",
    waiting: async () => (await newSubmission(seller, freshName("Mật ong"))).id,
    decision: ["approve", { revision_number: 1 }],
    nothing: { moves: [] },
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

const read = async (kind: Kind, id: string, token = self) =>
  (await ask<Desk>("GET", `${MATTERS[kind].path}/${id}`, { token })).body
const decide = (kind: Kind, id: string, token = self) => {
  const { path, decision } = MATTERS[kind]
  return ask("POST", `${path}/${id}/${decision[0]}`, { token, body: decision[1] })
}
const asked = (kind: string, id: string) => noticesWithKey(`${kind}.no_officer:${id}`)
const alone = <T>(act: () => Promise<T>) => whileOnlyOfficer(seller.province_code, HONEY_PHONE, act)
const OTHERS = expect.stringMatching(/gian hàng này.*Mời cán bộ khác của Sở Công Thương tỉnh xét thay/)
const NOBODY = expect.stringMatching(/gian hàng này.*xin người vận hành nền tảng cử thêm/)

describe.each(KINDS)("the page of a %s of the stall for which an officer works", (kind) => {
  const { waiting, nothing } = MATTERS[kind]

  it("says who decides while it waits, and nothing of it once that is done", async () => {
    const id = await waiting()
    expect(await read(kind, id)).toMatchObject({ ...nothing, barred: OTHERS })
    expect(await read(kind, id, officer)).toMatchObject({ barred: null })
    expect(await asked(kind, id)).toEqual([])
    expect((await decide(kind, id, officer)).status).toBeLessThan(300)
    expect(await read(kind, id)).toMatchObject({ ...nothing, barred: null })
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
      expect(await read("listing", id)).toMatchObject({ moves: [], barred: null })
      expect(await read("complaint", complaint.id)).toMatchObject({ moves: [], barred: null })
    })
    expect([await asked("listing", id), await asked("complaint", complaint.id)]).toEqual([[], []])
  })

  it("is a measure: who asks for its lifting all the same is told that there is nobody else, and operators are asked", async () => {
    const body = { seller_id: seller.id, ground: "complaints_ignored", words: "Nhiều lần không trả lời." }
    const { id } = (await ask<RestrictionReview>("POST", "/department/restrictions", { token: officer, body })).body
    const path = `/department/restrictions/${id}`
    const lift = (token: string) => ask("POST", `${path}/lift`, { token, body: { words: "Đã khắc phục." } })
    try {
      await alone(async () => {
        const seen = await ask<RestrictionReview>("GET", path, { token: self })
        expect(seen.body).toMatchObject({ may_lift: false, appeal_barred: null })
        expect(await asked("restriction", id)).toEqual([])
        expect((await lift(self)).body).toMatchObject({ code: "own_matter", message: NOBODY })
      })
      expect(await asked("restriction", id)).toHaveLength(1)
    } finally {
      await lift(officer)
    }
  })
})
