import type { SellerHome } from "@san-ocop/kit/http/seller"
import type { Registration } from "@san-ocop/kit/http/verification"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { ask } from "../../../support/ask"
import { moveClockByDays } from "../../../support/clock"
import { runJob } from "../../../support/jobs"
import { withDatabase } from "../../../support/database"
import { type Applicant, handIn, newVerified, step } from "../../../support/registration"
import { freshName, newApproval, newSubmission } from "../../../support/sample-listing"
import { sampleOfficer, type SampleSeller } from "../../../support/sample-people"

const DAY_MS = 86_400_000
const WHY = { reason_code: "violation", reason: "Nhãn hàng sai thông tin." }
const AT_ONCE = { ...WHY, at_once: "law" }
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS + 7 * 3_600_000).toISOString().slice(0, 10)

let officer: string
beforeAll(async () => {
  officer = await sampleOfficer("38")
})
afterEach(() => moveClockByDays(0))

const desk = (id: string, verb: string, body: unknown = {}) =>
  ask<VerificationDossier>("POST", `/department/verifications/${id}/${verb}`, { token: officer, body })
const onSale = async (handle: string | null) => (await ask("GET", `/catalog/products/${handle}`)).status === 200

/** A verified producer whose food-safety paper ends in ten days, with a product on sale. */
async function selling() {
  const { one, producer_id: id, stall } = await newVerified(officer, inDays(10))
  const seller_id = stall.seller_id
  const seller: SampleSeller = {
    token: one.token,
    id: seller_id,
    province_code: "38",
    path: `/seller/${seller_id}`,
    producer_id: id,
  }
  const { id: listing } = await newApproval(seller, officer, freshName("Nem chua"))
  const mine = await ask<{ handle: string }>("GET", `${seller.path}/listings/${listing}`, { token: one.token })
  return { one, id, seller, handle: mine.body.handle }
}

const acceptRenewal = async (one: Applicant, id: string, until: string) => {
  const handed = await handIn(one, "food_safety", until)
  const proof = handed.body.checklist
    .find(({ code }) => code === "food_safety")
    ?.proofs.find(({ state }) => state === "waiting")
  return desk(id, `proofs/${proof?.id}/accept`)
}

describe("a mandatory paper that ends", () => {
  it("takes the goods off sale past its grace, and its renewal brings them back", async () => {
    const { one, id, handle } = await selling()
    expect(await onSale(handle)).toBe(true)
    moveClockByDays(40)
    await runJob("check-papers")
    expect(await onSale(handle)).toBe(true)
    moveClockByDays(41)
    await runJob("check-papers")
    const seen = await ask<VerificationDossier>("GET", `/department/verifications/${id}`, { token: officer })
    expect(seen.body).toMatchObject({ state: "suspended", decision: { reason_code: "papers_lapsed" } })
    expect(await onSale(handle)).toBe(false)
    const back = await acceptRenewal(one, id, inDays(500))
    expect(back.body.state).toBe("verified")
    expect(await onSale(handle)).toBe(true)
  })

  it("is announced to the producer once for each step, however often the job runs", async () => {
    const { one } = await selling()
    await runJob("check-papers")
    await runJob("check-papers")
    const topics = await withDatabase(async (database) => {
      const sql = `select n.title from notice n join producer_registration r on r.member_id = n.to_id
        where r.id = $1 and n.topic = 'producer.paper_expiring'`
      return (await database.query<{ title: string }>(sql, [one.id])).rows
    })
    expect(topics).toEqual([{ title: "Giấy tờ sắp hết hạn" }])
  })

  it("may be acted on by an officer before the job does", async () => {
    const { id, handle } = await selling()
    moveClockByDays(41)
    expect((await desk(id, "check")).body.state).toBe("suspended")
    expect(await onSale(handle)).toBe(false)
  })
})

describe("an officer's suspension", () => {
  it("takes the goods off sale until he ends it, whatever papers say", async () => {
    const { one, id, handle } = await selling()
    await desk(id, "suspend", AT_ONCE)
    expect(await onSale(handle)).toBe(false)
    expect((await acceptRenewal(one, id, inDays(500))).body.state).toBe("suspended")
    expect(await onSale(handle)).toBe(false)
    expect((await desk(id, "reinstate", { reason: "Đã sửa nhãn hàng." })).body.state).toBe("verified")
    expect(await onSale(handle)).toBe(true)
  })

  it("gives five whole days' notice where neither law nor danger hurries it, in which he sells and may appeal", async () => {
    const { one, id, seller, handle } = await selling()
    const suspensionsAtHome = async () =>
      (await ask<SellerHome>("GET", `${seller.path}/home`, { token: seller.token })).body.suspensions
    expect(await suspensionsAtHome()).toEqual([])
    const announced = await desk(id, "suspend", WHY)
    const on = inDays(6)
    const atHome = { registration_id: one.id, producer_name: one.name, ...WHY }
    expect(await suspensionsAtHome()).toEqual([{ ...atHome, on }])
    expect(announced.body).toMatchObject({ state: "verified", suspension: { on, ...WHY } })
    expect(announced.body.moves).toEqual(expect.arrayContaining(["suspend", "reinstate"]))
    expect((await desk(id, "suspend", WHY)).body.code).toBe("suspension_announced")
    const own = await ask<Registration>("GET", `/seller/me/registrations/${one.id}`, { token: one.token })
    expect(own.body).toMatchObject({ suspension: { on }, may_appeal: true })
    moveClockByDays(5)
    await runJob("begin-suspensions")
    expect(await onSale(handle)).toBe(true)
    moveClockByDays(6)
    await runJob("begin-suspensions")
    expect(await onSale(handle)).toBe(false)
    const seen = await ask<VerificationDossier>("GET", `/department/verifications/${id}`, { token: officer })
    expect(seen.body).toMatchObject({ state: "suspended", suspension: null, decision: WHY })
    expect(await suspensionsAtHome()).toEqual([{ ...atHome, on: null }])
    await desk(id, "reinstate", { reason: "Đã sửa nhãn hàng." })
    expect(await suspensionsAtHome()).toEqual([])
  })

  it("that was announced is taken back before its day, or by an appeal that another officer upheld", async () => {
    const { one, id, handle } = await selling()
    await desk(id, "suspend", WHY)
    expect((await desk(id, "reinstate", { reason: "Đã sửa nhãn hàng." })).body).toMatchObject({ suspension: null })
    await desk(id, "suspend", WHY)
    expect((await step(one, "appeal", { text: "Nhãn hàng đã được sửa." })).body.may_appeal).toBe(false)
    const hear = (token: string) =>
      ask<VerificationDossier>("POST", `/department/verifications/${id}/decide-appeal`, {
        token,
        body: { outcome: "upheld", reason: "Nhãn hàng đã đúng." },
      })
    expect((await hear(officer)).status).toBe(403)
    const heard = await hear(await sampleOfficer("38", "so-nn"))
    expect(heard.body).toMatchObject({ state: "verified", suspension: null, appeal: { outcome: "upheld" } })
    moveClockByDays(6)
    await runJob("begin-suspensions")
    expect(await onSale(handle)).toBe(true)
  })

  it("names when it begins by what the law knows", async () => {
    const { id } = await selling()
    const { status, body } = await desk(id, "suspend", { ...WHY, at_once: "now" })
    expect([status, (body as { field?: string }).field]).toEqual([400, "at_once"])
  })

  it("keeps a waiting listing from being approved", async () => {
    const { id, seller } = await selling()
    const { id: listing, revision_number } = await newSubmission(seller, freshName("Nem chua"))
    await desk(id, "suspend", AT_ONCE)
    const path = `/department/listings/${listing}/approve`
    const answer = await ask("POST", path, { token: officer, body: { revision_number } })
    expect([answer.status, answer.body.code]).toEqual([400, "producer_not_verified"])
  })

  it("may be appealed by the producer in his own registration", async () => {
    const { one, id } = await selling()
    await desk(id, "suspend", AT_ONCE)
    expect((await step(one, "appeal", { text: "Nhãn hàng đã được sửa." })).status).toBe(200)
  })
})

it("repairs what a process left half-done: the goods of a producer suspended or verified", async () => {
  const { id, handle } = await selling()
  await withDatabase((database) =>
    database.query("update producer set verification_state = 'suspended' where id = $1", [id]),
  )
  await runJob("finish-verifications")
  expect(await onSale(handle)).toBe(false)
  await withDatabase((database) =>
    database.query("update producer set verification_state = 'verified' where id = $1", [id]),
  )
  await runJob("finish-verifications")
  expect(await onSale(handle)).toBe(true)
})

// A revision never changes: the next one names another maker.
const MADE_BY_ANOTHER = `with next as (insert into listing_revision
    select (jsonb_populate_record(r, jsonb_build_object('id', r.id || '_next', 'number', r.number + 1, 'producer_id',
      (select id from producer where verification_state = 'verified' and id <> $1 limit 1)))).*
    from listing_revision r where r.producer_id = $1 returning id, listing_id)
  update listing set approved_revision_id = next.id from next where listing.id = next.listing_id`

it("releases what another producer makes by now from the hold of its former maker", async () => {
  const { id } = await selling()
  const held = () =>
    withDatabase(async (database) => {
      const sql =
        "select id from listing_hold where source_id = $1 and ground = 'producer_suspended' and released_at is null"
      return (await database.query(sql, [id])).rows.length
    })
  await desk(id, "suspend", AT_ONCE)
  await runJob("finish-verifications")
  expect(await held()).toBe(1)
  await withDatabase((database) => database.query(MADE_BY_ANOTHER, [id]))
  await runJob("finish-verifications")
  expect(await held()).toBe(0)
  const [told] = await withDatabase(async (database) => {
    const sql = "select body from notice where topic = 'listing.hold_released' and dedupe_key like '%' || $1 || '%'"
    return (await database.query<{ body: string }>(sql, [id])).rows
  })
  expect(told?.body).toContain("nay do chủ thể khác làm ra")
})
