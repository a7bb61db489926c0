import { formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { ListingQueueRow, ListingReview } from "@san-ocop/kit/http/department"
import type { BulkApprovalResult } from "@san-ocop/kit/http/moderation"
import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerListing } from "@san-ocop/kit/http/seller"
import { makeMember } from "../../../support/accounts"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { newProduct, recognise } from "../../../support/recognition"
import { freshName, newApproval, newDraft, newSubmission, saveListing } from "../../../support/sample-listing"
import { HONEY_PHONE, sampleOfficer, type SampleSeller, sampleSeller } from "../../../support/sample-people"

let seller: SampleSeller
let officer: string

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  officer = await sampleOfficer(seller.province_code)
})

const review = async (id: string) =>
  (await ask<ListingReview>("GET", `/department/listings/${id}`, { token: officer })).body
const mine = async (id: string) =>
  (await ask<SellerListing>("GET", `${seller.path}/listings/${id}`, { token: seller.token })).body
const save = (id: string, body: unknown) =>
  ask<SellerListing>("POST", `${seller.path}/listings/${id}`, { token: seller.token, body })
const rulesOf = (listing: { screening: { findings: { rule: string }[] } | null }) =>
  listing.screening?.findings.map(({ rule }) => rule)

describe("what is sent to the department", () => {
  it("is screened, and the seller knew before he sent it", async () => {
    const description = "Mật ong hũ chứa 500 g. Chữa ho, đặc trị mất ngủ."
    const { id } = await newDraft(seller, freshName("Mật ong"), { description })
    expect(rulesOf(await mine(id))).toEqual(["healing_claim"])
    await ask("POST", `${seller.path}/listings/${id}/submit`, { token: seller.token, body: {} })
    const { screening, risk, flags } = await review(id)
    expect({ risk, flags }).toEqual({ risk: 3, flags: ["healing_claim"] })
    const [finding] = screening?.findings ?? []
    expect(finding?.places.map(({ start, end }) => description.slice(start, end))).toEqual(["Chữa", "đặc trị"])
  })

  it("is refused when it is a medicine, with the word that says so", async () => {
    const { id } = await newDraft(seller, freshName("Thuốc nam gia truyền"))
    const sent = await ask("POST", `${seller.path}/listings/${id}/submit`, { token: seller.token, body: {} })
    expect(sent).toMatchObject({ status: 400, body: { field: "content.name", code: "screening_medicine" } })
    expect(sent.body.message).toContain("“Thuốc”")
    expect((await mine(id)).state).toBe("draft")
  })

  it("is screened anew with each revision, and a change on sale too", async () => {
    const { id, name } = await newApproval(seller, officer, freshName("Mật ong"))
    expect((await mine(id)).screening).toBeNull()
    await save(id, saveListing(name, { producer_id: seller.producer_id, description: "Khỏi bệnh ngay." }))
    expect(await review(id)).toMatchObject({ state: "changed", risk: 3 })
    await save(id, saveListing(name, { producer_id: seller.producer_id, description: "Ngọt dịu." }))
    expect(await review(id)).toMatchObject({ state: "changed", risk: 0 })
  })

  it("that claims stars without a certificate is flagged", async () => {
    const { id } = await newSubmission(seller, freshName("Mật ong"), { description: "Đạt OCOP 2 sao." })
    expect((await review(id)).flags).toContain("stars_mismatch")
  })
})

describe("a product that has a certificate", () => {
  it("is flagged when it is sent with another name than was recognised", async () => {
    const token = await sampleOfficer(seller.province_code, "so-nn")
    const product = await newProduct(seller, "Mật ong được công nhận")
    const decided_on = formatDay(vietnamDay(new Date()))
    const cells = { decision_number: `${process.hrtime.bigint()}/QĐ-UBND`, decided_on, stars: "4" }
    await recognise(token, seller.province_code, product, cells)
    const id = await withDatabase(async (database) => {
      const { rows } = await database.query<{ id: string }>("select id from listing where product_id = $1", [
        product.product_id,
      ])
      return rows[0]?.id ?? ""
    })
    const send = (name: string) => save(id, saveListing(name, { producer_id: seller.producer_id }))
    await send(`${product.name} hũ thủy tinh`)
    expect(await review(id)).toMatchObject({ state: "changed", risk: 0 })
    await send("Nước mắm cốt nhĩ")
    expect(await review(id)).toMatchObject({ risk: 2, flags: ["certificate_mismatch"] })
  })
})

describe("approving many at once", () => {
  const approve = (listings: { id: string; revision_number: number }[], confirmed_count = listings.length) =>
    ask<BulkApprovalResult>("POST", "/department/listing-approvals", {
      token: officer,
      body: { listings, confirmed_count },
    })
  const only = ({ id, revision_number }: SellerListing) => ({ id, revision_number })

  it("takes what was not flagged, and says of each what happened", async () => {
    const clean = await newSubmission(seller, freshName("Mật ong"))
    const flagged = await newSubmission(seller, freshName("Mật ong"), { description: "Chữa ho." })
    const draft = await newDraft(seller, freshName("Mật ong"))
    const { status, body } = await approve([clean, flagged, draft].map(only))
    expect([status, body.approved]).toEqual([200, 1])
    expect(body.results.map(({ approved }) => approved)).toEqual([true, false, false])
    expect(body.results[1]?.message).toMatch(/duyệt riêng/)
    expect([(await mine(clean.id)).state, (await mine(flagged.id)).state]).toEqual(["approved", "submitted"])
  })

  it("leaves out a change of what is on sale: it is compared with what was approved, one by one", async () => {
    const { id, name } = await newApproval(seller, officer, freshName("Mật ong"))
    const { body } = await save(id, saveListing(`${name} mới`, { producer_id: seller.producer_id }))
    const many = await ask<Page<ListingQueueRow>>("GET", "/department/listings?risk=clean&first=true&limit=100", {
      token: officer,
    })
    expect(many.body.items.map((row) => row.is_first)).toEqual(many.body.items.map(() => true))
    const answer = await approve([only(body)])
    expect(answer.body.results).toMatchObject([{ id, approved: false, message: expect.stringMatching(/duyệt riêng/) }])
    expect(await review(id)).toMatchObject({ state: "changed", risk: 0 })
  })

  it("is refused when the officer confirmed another number, and nothing is approved", async () => {
    const clean = await newSubmission(seller, freshName("Mật ong"))
    const answer = await approve([only(clean)], 2)
    expect([answer.status, answer.body.code, (await mine(clean.id)).state]).toEqual([
      400,
      "count_mismatch",
      "submitted",
    ])
  })
})

it("an officer who works for the seller decides on none of its listings", async () => {
  const { id, revision_number } = await newSubmission(seller, freshName("Mật ong"))
  await withDatabase(async (database) => {
    const { id: member } = await makeMember(database, seller.id)
    await database.query(
      `update seller_member set email = (select email from officer where email like 'so-ct.%' and province_code = $2 limit 1)
        where id = $1`,
      [member, seller.province_code],
    )
  })
  const review = async () => (await ask<ListingReview>("GET", `/department/listings/${id}`, { token: officer })).body
  const own = await ask("POST", `/department/listings/${id}/approve`, { token: officer, body: { revision_number } })
  const seen = await review()
  await withDatabase((database) => database.query("update seller_member set email = null where email like 'so-ct.%'"))
  expect([own.status, own.body.code]).toEqual([403, "own_matter"])
  expect(seen).toMatchObject({ moves: [], barred: expect.stringContaining("gian hàng này") })
  expect(await review()).toMatchObject({ moves: expect.arrayContaining(["approved"]), barred: null })
  const other = await ask("POST", `/department/listings/${id}/approve`, { token: officer, body: { revision_number } })
  expect(other.status).toBe(200)
})
