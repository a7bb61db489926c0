import type { DepartmentHome } from "@san-ocop/kit/http/department"
import type { AppealReview, AppealRow } from "@san-ocop/kit/http/moderation"
import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerListing } from "@san-ocop/kit/http/seller"
import { makeOfficer, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { officerWithPhone, PDF, sendFile } from "../../../support/casework"
import { moveClockByDays } from "../../../support/clock"
import { withDatabase } from "../../../support/database"
import { freshName, newApproval, newSubmission } from "../../../support/sample-listing"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"

let seller: SampleSeller
let other: SampleSeller
let first: string
let second: string

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
  first = await sampleOfficer(seller.province_code)
  second = await withDatabase(async (database) => {
    const of = { agency: "trade", role: "officer", province_code: seller.province_code } as const
    return logIn("officer", (await makeOfficer(database, of)).login, PASSWORD)
  })
})

const words = "Chúng tôi đã nộp phiếu kiểm nghiệm."
const appeal = (id: string, by = seller, path = seller.path) =>
  ask<SellerListing>("POST", `${path}/listings/${id}/appeal`, { token: by.token, body: { words } })
const answer = (id: string, verb: "grant" | "dismiss", token: string) =>
  ask<AppealReview>("POST", `/department/listing-appeals/${id}/${verb}`, {
    token,
    body: { answer: "Đã xem phiếu kiểm nghiệm, hợp lệ." },
  })
const rejected = async () => {
  const { id, revision_number } = await newSubmission(seller, freshName("Mật ong"))
  const body = { revision_number, reason_code: "misleading_claim", reason: "Thiếu căn cứ." }
  await ask("POST", `/department/listings/${id}/reject`, { token: first, body })
  return id
}

describe("a seller's appeal", () => {
  it("against a rejection reaches the department, and another officer lets the listing wait again", async () => {
    const id = await rejected()
    const opened = await appeal(id)
    expect([opened.status, opened.body.appeal?.state, opened.body.may_appeal]).toEqual([201, "opened", false])
    const appeal_id = opened.body.appeal?.id ?? ""
    const list = await ask<Page<AppealRow>>("GET", "/department/listing-appeals?limit=100", { token: second })
    expect(list.body.items.map((row) => row.id)).toContain(appeal_id)

    const seen = await ask<AppealReview>("GET", `/department/listing-appeals/${appeal_id}`, { token: first })
    expect([seen.body.moves, seen.body.barred]).toEqual([[], expect.stringContaining("cán bộ khác")])
    expect(await answer(appeal_id, "grant", first)).toMatchObject({
      status: 403,
      body: { code: "appeal_same_officer" },
    })

    const granted = await answer(appeal_id, "grant", second)
    expect([granted.status, granted.body.state]).toEqual([200, "granted"])
    const { body } = await ask<SellerListing>("GET", `${seller.path}/listings/${id}`, { token: seller.token })
    expect([body.state, body.revision_number]).toEqual(["submitted", 2])
    expect(await answer(appeal_id, "dismiss", second)).toMatchObject({ status: 409, body: { code: "appeal_decided" } })
  })

  it("against a take-down, granted, puts the product back on sale", async () => {
    const { id, revision_number } = await newApproval(seller, first, freshName("Mật ong"))
    const decision = { revision_number, reason_code: "misleading_claim" }
    await ask("POST", `/department/listings/${id}/take-down`, { token: first, body: decision })
    const opened = await appeal(id)
    await answer(opened.body.appeal?.id ?? "", "grant", second)
    const { body } = await ask<SellerListing>("GET", `${seller.path}/listings/${id}`, { token: seller.token })
    expect(body.state).toBe("approved")
    const shown = await ask("GET", `/catalog/products/${body.handle ?? ""}`)
    expect(shown.status).toBe(200)
  })

  it("is withdrawn by himself, and not opened again", async () => {
    const id = await rejected()
    await appeal(id)
    const path = `${seller.path}/listings/${id}/appeal/withdraw`
    const withdrawn = await ask<SellerListing>("POST", path, { token: seller.token, body: {} })
    expect(withdrawn.body.appeal?.state).toBe("withdrawn")
    expect(await appeal(id)).toMatchObject({ status: 409, body: { code: "appealed_already" } })
  })

  it("is refused for what was not decided, for another's listing, and without words", async () => {
    const waiting = await newSubmission(seller, freshName("Mật ong"))
    expect(await appeal(waiting.id)).toMatchObject({ status: 409, body: { code: "nothing_to_appeal" } })
    expect((await appeal(waiting.id, other, other.path)).status).toBe(404)
    const path = `${seller.path}/listings/${waiting.id}/appeal`
    const silent = await ask("POST", path, { token: seller.token, body: { words: " " } })
    expect([silent.status, silent.body.field]).toEqual([400, "words"])
  })

  it("is among the late ones after three days, which are as many as the desk's home counts", async () => {
    const id = (await appeal(await rejected())).body.appeal?.id ?? ""
    const late = async () => {
      const path = "/department/listing-appeals?late=true&limit=100"
      const { body } = await ask<Page<AppealRow>>("GET", path, { token: second })
      const home = await ask<DepartmentHome>("GET", "/department/home", { token: second })
      expect(home.body.tasks.find(({ kind }) => kind === "listing_appeal")?.late).toBe(body.count)
      return body.items.map((row) => row.id)
    }
    expect(await late()).not.toContain(id)
    try {
      moveClockByDays(4)
      expect(await late()).toContain(id)
    } finally {
      moveClockByDays(0)
    }
  })

  it("leads to the next that waits, and never to one against one's own decision", async () => {
    const opened = [await appeal(await rejected()), await appeal(await rejected())]
    const id = opened[0]?.body.appeal?.id ?? ""
    const { body } = await answer(id, "dismiss", second)
    const next = await ask<AppealReview>("GET", `/department/listing-appeals/${body.next_id ?? ""}`, { token: second })
    expect([next.body.state, next.body.barred]).toEqual(["opened", null])
    const seen = await ask<AppealReview>("GET", `/department/listing-appeals/${id}`, { token: first })
    if (seen.body.next_id !== null) {
      const path = `/department/listing-appeals/${seen.body.next_id}`
      expect((await ask<AppealReview>("GET", path, { token: first })).body.barred).toBeNull()
    }
  })

  it("is judged by no officer who works for the stall: he reads who does, and is led to none of its appeals", async () => {
    const self = await officerWithPhone(seller.province_code, HONEY_PHONE)
    const [id] = [(await appeal(await rejected())).body.appeal?.id ?? ""]
    await appeal(await rejected())
    const { body } = await ask<AppealReview>("GET", `/department/listing-appeals/${id}`, { token: self })
    expect(body).toMatchObject({ moves: [], barred: expect.stringMatching(/gian hàng này.*cán bộ khác của tỉnh xét/) })
    expect(body.next_id).toBeNull()
    expect(await answer(id, "grant", self)).toMatchObject({ status: 403, body: { code: "own_matter" } })
    await answer(id, "dismiss", second)
    const done = await ask<AppealReview>("GET", `/department/listing-appeals/${id}`, { token: self })
    expect(done.body.barred).toBeNull()
  })

  it("takes papers of its stall while it waits; they are for the stall and its department alone", async () => {
    const id = await rejected()
    const files = `${seller.path}/listings/${id}/appeal/files`
    const bearer = { authorization: seller.token }
    expect((await sendFile(files, PDF, bearer)).status).toBe(404)
    const appeal_id = (await appeal(id)).body.appeal?.id ?? ""
    expect((await sendFile(files, PDF, bearer)).status).toBe(201)
    const atDesk = `/department/listing-appeals/${appeal_id}`
    const [file] = (await ask<AppealReview>("GET", atDesk, { token: second })).body.files
    expect(file).toMatchObject({ name: PDF.name, side: "seller" })
    const one = file?.id ?? ""
    const elsewhere = `${other.path}/listings/${id}/appeal/files`
    expect((await sendFile(elsewhere, PDF, { authorization: other.token })).status).toBe(404)
    const read = async (path: string, token: string) => (await ask("GET", `${path}/${one}`, { token })).status
    const foreign = await sampleOfficer(other.province_code)
    expect([
      await read(files, seller.token),
      await read(`${atDesk}/files`, second),
      await read(`${atDesk}/files`, foreign),
      await read(elsewhere, other.token),
    ]).toEqual([200, 200, 404, 404])
    await answer(appeal_id, "dismiss", second)
    const late = await sendFile(files, PDF, bearer)
    expect([late.status, late.body.code]).toEqual([409, "case_moved"])
  })

  it("takes ten papers and no more, and none under a false name", async () => {
    const id = await rejected()
    await appeal(id)
    const send = (file = PDF) =>
      sendFile(`${seller.path}/listings/${id}/appeal/files`, file, { authorization: seller.token })
    expect((await send({ ...PDF, name: "anh.png", type: "image/png" })).body.code).toBe("file_kind_mismatch")
    for (let sent = 0; sent < 10; sent += 1) expect((await send()).status).toBe(201)
    expect((await send()).body.code).toBe("too_many_files")
  })

  it("does not exist for another province", async () => {
    const opened = await appeal(await rejected())
    const id = opened.body.appeal?.id ?? ""
    const foreign = await sampleOfficer(other.province_code)
    expect((await ask("GET", `/department/listing-appeals/${id}`, { token: foreign })).status).toBe(404)
    expect((await answer(id, "grant", foreign)).status).toBe(404)
  })
})
