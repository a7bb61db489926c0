import type { ListingQueueRow, ListingReview } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerListing } from "@san-ocop/kit/http/seller"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import {
  freshName,
  newApproval,
  newDraft,
  newSubmission,
  saveListing,
  withGoods,
} from "../../../support/sample-listing"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"

let seller: SampleSeller
let officer: string
let otherOfficer: string

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  officer = await sampleOfficer(seller.province_code)
  otherOfficer = await sampleOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code)
})

const decide = (id: string, verb: string, body: unknown, token = officer) =>
  ask<ListingReview>("POST", `/department/listings/${id}/${verb}`, { token, body })
const mine = (id: string) => ask<SellerListing>("GET", `${seller.path}/listings/${id}`, { token: seller.token })

describe("the queue of a department", () => {
  it("holds what its sellers submitted, found without marks, and nothing of another province", async () => {
    const { id, name } = await newSubmission(seller, freshName("Mật ong rừng tràm"))
    const q = encodeURIComponent(`mat ong rung tram ${name.split(" ").at(-1) ?? ""}`)
    const own = await ask<Page<ListingQueueRow>>("GET", `/department/listings?q=${q}`, { token: officer })
    const other = await ask<Page<ListingQueueRow>>("GET", `/department/listings?q=${q}`, { token: otherOfficer })
    expect(own.body.items.map((row) => row.id)).toEqual([id])
    expect(own.body.items[0]).toMatchObject({ is_first: true, state: "submitted" })
    expect(other.body.items).toEqual([])
  })

  it("gives the riskiest first, and among those the longest waiting", async () => {
    await newSubmission(seller, freshName("Mật ong"))
    await newSubmission(seller, freshName("Mật ong"), { description: "Chữa ho, đặc trị mất ngủ." })
    const { body } = await ask<Page<ListingQueueRow>>("GET", "/department/listings?limit=100", { token: officer })
    const keys = body.items.map((row) => `${3 - row.risk} ${row.submitted_at ?? ""}`)
    expect(keys).toEqual([...keys].sort())
    expect(new Set(body.items.map(({ risk }) => risk)).size).toBeGreaterThan(1)
  })

  it("shows only what was flagged, or only what was not, when asked", async () => {
    await newSubmission(seller, freshName("Mật ong"), { description: "Chữa ho." })
    const risks = async (risk: string) => {
      const path = `/department/listings?limit=100&risk=${risk}`
      const { body } = await ask<Page<ListingQueueRow>>("GET", path, { token: officer })
      return new Set(body.items.map((row) => row.risk > 0))
    }
    expect([...(await risks("flagged"))]).toEqual([true])
    expect([...(await risks("clean"))]).toEqual([false])
  })
})

describe("an officer of the province", () => {
  it("puts a listing on sale by approving it", async () => {
    const review = await newApproval(seller, officer, freshName("Mật ong hoa nhãn"))
    expect(review).toMatchObject({ state: "approved", changed_fields: [], moves: ["taken_down"] })
    expect((await mine(review.id)).body).toMatchObject({ state: "approved", approved_revision_number: 1 })
    expect((await mine(review.id)).body.handle).toMatch(/^mat-ong-hoa-nhan/)
  })

  it("may not approve twice: the second click is a conflict", async () => {
    const { id, revision_number } = await newSubmission(seller, freshName("Mật ong"))
    const clicks = await Promise.all([1, 2].map(() => decide(id, "approve", { revision_number })))
    expect(clicks.map((answer) => answer.status).sort()).toEqual([200, 409])
    // The slower one hears who was faster and what he did.
    expect(clicks.find(({ status }) => status === 409)?.body.message).toMatch(/ đã duyệt sản phẩm này lúc \d\d:\d\d/)
  })

  it("may not approve, nor be sent, goods of a group that their maker did not register", async () => {
    const refused = { status: 400, body: { field: "content.group", code: "group_not_registered" } }
    const goods = { group: "thu-cong-my-nghe" } as const
    const draft = await newDraft(seller, freshName("Giỏ mây"), goods)
    const sent = await ask("POST", `${seller.path}/listings/${draft.id}/submit`, { token: seller.token, body: {} })
    expect(sent).toMatchObject(refused)
    expect(sent.body.message).toContain("Thủ công mỹ nghệ")
    const { id, revision_number } = await withGoods(seller, goods, () =>
      newSubmission(seller, freshName("Giỏ mây"), goods),
    )
    expect(await decide(id, "approve", { revision_number })).toMatchObject(refused)
    const approved = await withGoods(seller, goods, () => decide(id, "approve", { revision_number }))
    expect(approved.status).toBe(200)
  })

  it.each(["reject", "request-changes"])(
    "may %s a change of goods that are on sale of a group that their maker is not registered for",
    async (verb) => {
      const goods = { group: "thu-cong-my-nghe", producer_id: seller.producer_id } as const
      const { id, name } = await withGoods(seller, goods, async () => {
        const approved = await newApproval(seller, officer, freshName("Giỏ mây"), goods)
        const body = saveListing(`${approved.name} loại một`, goods)
        await ask("POST", `${seller.path}/listings/${approved.id}`, { token: seller.token, body })
        return approved
      })
      const { revision_number } = (await mine(id)).body
      const refused = await decide(id, verb, { revision_number, reason_code: "poor_pictures" })
      expect([refused.status, refused.body.approved?.name]).toEqual([200, name])
    },
  )

  it("puts nothing back on sale of a group that was given up while it was down", async () => {
    const goods = { group: "thu-cong-my-nghe" } as const
    const { id } = await withGoods(seller, goods, () => newApproval(seller, officer, freshName("Giỏ mây"), goods))
    const { revision_number } = (await mine(id)).body
    await decide(id, "take-down", { revision_number, reason_code: "misleading_claim" })
    expect(await decide(id, "restore", {})).toMatchObject({ status: 400, body: { code: "group_not_registered" } })
    expect((await mine(id)).body.state).toBe("taken_down")
    const restored = await withGoods(seller, goods, () => decide(id, "restore", {}))
    expect([restored.status, restored.body.state]).toEqual([200, "approved"])
  })

  it("finds no sample goods on sale of a group, or spirits, that their maker did not register", async () => {
    const sql = `select l.id from listing l join listing_revision v on v.id = l.approved_revision_id
        join producer_registration r on r.producer_id = v.producer_id
      where l.is_sample and l.state in ('approved', 'changed') and l.deleted_at is null
        and (not v.group_code = any(r.product_groups) or (v.alcohol_percent >= 5.5 and not r.makes_spirits))`
    expect((await withDatabase((database) => database.query(sql))).rows).toEqual([])
  })

  it("may not approve what names no producer", async () => {
    const { id, name, revision_number } = await newApproval(seller, officer, freshName("Mật ong"))
    const body = saveListing(name, { description: "Mật ong mùa này." })
    await ask("POST", `${seller.path}/listings/${id}`, { token: seller.token, body })
    const answer = await decide(id, "approve", { revision_number: revision_number + 1 })
    expect([answer.status, answer.body.code]).toEqual([400, "producer_missing"])
    expect((await mine(id)).body.state).toBe("changed")
  })

  it("may not approve a revision that the seller has replaced meanwhile", async () => {
    const { id, name, revision_number } = await newSubmission(seller, freshName("Mật ong"))
    const body = saveListing(name, { producer_id: seller.producer_id, description: "Mật ong khác." })
    await ask("POST", `${seller.path}/listings/${id}`, { token: seller.token, body })
    const stale = await decide(id, "approve", { revision_number })
    expect([stale.status, stale.body.code]).toEqual([409, "listing_revision_stale"])
    expect((await mine(id)).body.state).toBe("submitted")
  })

  it("asks for changes with a reason that the seller reads", async () => {
    const { id, revision_number } = await newSubmission(seller, freshName("Mật ong"))
    const body = { revision_number, reason_code: "poor_pictures", reason: "Xin thêm ảnh nhãn." }
    expect((await decide(id, "request-changes", body)).body.state).toBe("changes_requested")
    const { state, reason, moves } = (await mine(id)).body
    expect({ state, moves }).toEqual({ state: "changes_requested", moves: ["submitted"] })
    expect(reason).toContain("Xin thêm ảnh nhãn.")
  })

  it("rejects for good", async () => {
    const { id, revision_number } = await newSubmission(seller, freshName("Mật ong"))
    const rejected = await decide(id, "reject", { revision_number, reason_code: "prohibited_goods" })
    expect(rejected.body).toMatchObject({ state: "rejected", moves: [] })
    const again = await ask("POST", `${seller.path}/listings/${id}/submit`, { token: seller.token, body: {} })
    expect(again.status).toBe(409)
  })

  it("must say why in his own words when no coded reason fits", async () => {
    const { id, revision_number } = await newSubmission(seller, freshName("Mật ong"))
    const answer = await decide(id, "reject", { revision_number, reason_code: "other" })
    expect([answer.status, answer.body.field]).toEqual([400, "reason"])
  })

  it("takes a listing down at once and puts it back", async () => {
    const { id, revision_number } = await newApproval(seller, officer, freshName("Mật ong"))
    const down = await decide(id, "take-down", { revision_number, reason_code: "misleading_claim" })
    expect(down.body).toMatchObject({ state: "taken_down", moves: ["approved"] })
    expect((await mine(id)).body.reason).toContain("quảng cáo")
    expect((await decide(id, "restore", {})).body.state).toBe("approved")
    const what = (await decide(id, "restore", {})).status
    expect(what).toBe(409)
  })
})

describe("who may not decide", () => {
  it("is the officer of another province, for whom the listing does not exist", async () => {
    const { id, revision_number } = await newSubmission(seller, freshName("Mật ong"))
    expect((await ask("GET", `/department/listings/${id}`, { token: otherOfficer })).status).toBe(404)
    expect((await decide(id, "approve", { revision_number }, otherOfficer)).status).toBe(404)
    expect((await mine(id)).body.state).toBe("submitted")
  })

  it("is an agriculture officer, who may only read", async () => {
    const { id, revision_number } = await newSubmission(seller, freshName("Mật ong"))
    const agriculture = await sampleOfficer(seller.province_code, "so-nn")
    const seen = await ask<ListingReview>("GET", `/department/listings/${id}`, { token: agriculture })
    expect([seen.status, seen.body.moves]).toEqual([200, []])
    expect((await decide(id, "approve", { revision_number }, agriculture)).status).toBe(403)
  })

  it("is the seller himself", async () => {
    const { id, revision_number } = await newSubmission(seller, freshName("Mật ong"))
    expect((await decide(id, "approve", { revision_number }, seller.token)).status).toBe(401)
  })
})

it("refuses what is not a decision with a clear message", async () => {
  const unknown = await decide("lst_nothing", "approve", { revision_number: 1 })
  const noNumber = await decide("lst_nothing", "approve", {})
  const strange = await decide("lst_nothing", "approve", { revision_number: 1, state: "approved" })
  expect([unknown.status, noNumber.status, strange.status]).toEqual([404, 400, 400])
  expect(noNumber.body.field).toBe("revision_number")
})
