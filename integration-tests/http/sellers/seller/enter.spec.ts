import type { SellerHome, SellerMe } from "@san-ocop/kit/http/seller"
import { ask } from "../../../support/ask"
import { moveClockByDays, moveClockTo } from "../../../support/clock"
import { backendUrl } from "../../../support/server"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  type SampleSeller,
  sampleOfficer,
  sampleSeller,
} from "../../../support/sample-people"

let seller: SampleSeller

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
})

describe("the seller centre", () => {
  it("knows a member by his phone number, with his sellers and roles", async () => {
    const { status, body } = await ask<SellerMe>("GET", "/seller/me", { token: seller.token })
    expect([status, body.member.phone]).toEqual([200, HONEY_PHONE])
    expect(body.sellers[0]).toMatchObject({ id: seller.id, role: "owner", status: "active" })
  })

  it("tells a member what time it is for the platform, also where its clock is not the machine's", async () => {
    try {
      moveClockTo(Date.parse("2027-03-05T09:00:00Z"))
      const { body } = await ask<SellerMe>("GET", "/seller/me", { token: seller.token })
      expect(body.now).toMatch(/^2027-03-05T09:0/)
    } finally {
      moveClockByDays(0)
    }
  })

  it("tells him what waits", async () => {
    const { status, body } = await ask<SellerHome>("GET", `${seller.path}/home`, { token: seller.token })
    expect(status).toBe(200)
    expect(Object.keys(body).sort()).toEqual([
      "changes_needed",
      "cod_lines_waiting",
      "complaint_due_on",
      "complaints_waiting",
      "disputes_waiting",
      "low_stock",
      "returns_waiting",
      "suspensions",
      "to_confirm",
      "to_ship",
      "transfers_waiting",
      "waiting_review",
    ])
  })

  it("is closed to those who are not logged in, and to officers", async () => {
    const officer = await sampleOfficer(seller.province_code)
    const tries = [
      await ask("GET", "/seller/me"),
      await ask("GET", `${seller.path}/home`),
      await ask("GET", `${seller.path}/home`, { token: officer }),
      await ask("GET", "/seller/me", { token: "Bearer not-a-token" }),
    ]
    expect(tries.map((answer) => answer.status)).toEqual([401, 401, 401, 401])
  })

  it("does not tell another's seller from one that does not exist", async () => {
    const other = await sampleSeller(FISH_SAUCE_PHONE)
    const foreign = await ask("GET", `${other.path}/home`, { token: seller.token })
    const unknown = await ask("GET", "/seller/sel_nothing/home", { token: seller.token })
    expect(foreign).toEqual(unknown)
    expect(foreign.status).toBe(404)
  })
})

describe("a picture", () => {
  const upload = async (body: BodyInit, type = "image/png") => {
    const headers = { authorization: seller.token, "content-type": type }
    const answer = await fetch(`${backendUrl()}${seller.path}/pictures`, { method: "POST", headers, body })
    return { status: answer.status, body: (await answer.json()) as { url: string; code?: string } }
  }
  // One red pixel.
  const pixel = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    "base64",
  )

  it("is kept as WebP at an address of ours", async () => {
    const { status, body } = await upload(pixel)
    expect(status).toBe(201)
    expect(body.url).toMatch(/\.webp$/)
    const file = await fetch(body.url)
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(8, 12)
        .toString(),
    ).toBe("WEBP")
  })

  it("is all that is served there: nothing that lies beside the uploads", async () => {
    const paths = ["/static/..%2Fclock", "/static/%2e%2e/clock", "/static/", "/static/nothing.webp", "/static/%E0%A4%A"]
    for (const path of paths) {
      const { status } = await fetch(backendUrl() + path)
      expect([path, status >= 400 && status < 500]).toEqual([path, true])
    }
  })

  it("is judged by its bytes, not by what the sender calls it", async () => {
    const page = await upload("<svg onload=alert(1)></svg>", "image/png")
    const cut = await upload(pixel.subarray(0, 20))
    expect([page.status, page.body.code, cut.status]).toEqual([400, "picture_unreadable", 400])
  })

  it("is refused when it weighs more than 5 MB, or is no picture at all", async () => {
    const heavy = await upload(new Uint8Array(5 * 1024 * 1024 + 1), "image/jpeg")
    const json = await upload("{}", "application/json")
    expect([heavy.status, heavy.body.code]).toEqual([400, "picture_too_large"])
    expect([json.status, json.body.code]).toEqual([400, "picture_expected"])
  })
})
