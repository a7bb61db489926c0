import type { ListingContent, SellerListing, SellerListingRow } from "@san-ocop/kit/http/seller"
import type { Page } from "@san-ocop/kit/http/problem"
import { ask } from "../../../support/ask"
import { freshName, newApproval, newDraft, saveListing, withGoods } from "../../../support/sample-listing"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"

let seller: SampleSeller
let other: SampleSeller
let officer: string

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
  officer = await sampleOfficer(seller.province_code)
})

/** What the seller of these tests types: as `newDraft` does. */
const typed = (name: string, change: Partial<ListingContent> = {}) =>
  saveListing(name, { producer_id: seller.producer_id, ...change })
const save = (id: string, body: unknown, by = seller) =>
  ask<SellerListing>("POST", `${seller.path}/listings/${id}`, { token: by.token, body })

describe("a draft", () => {
  it("is written with all that was typed, and found among the drafts", async () => {
    const name = freshName("Mật ong bạc hà")
    const draft = await newDraft(seller, name)
    expect(draft).toMatchObject({ name, state: "draft", price: 150_000, stock: 10, revision_number: 1, handle: null })
    const { body } = await ask<Page<SellerListingRow>>("GET", `${seller.path}/listings?state=draft&limit=1`, {
      token: seller.token,
    })
    expect(body.items.map((row) => row.id)).toEqual([draft.id])
  })

  it("keeps marks composed, so that equal words are equal", async () => {
    const name = freshName("Mật ong")
    const draft = await newDraft(seller, name.normalize("NFD"))
    expect(draft.name).toBe(name.normalize("NFC"))
  })

  it.each([
    ["a short name", { content: { ...saveListing("ab").content } }, "content.name"],
    ["a name with a hidden character", { content: { ...saveListing("Mật\u202eong").content } }, "content.name"],
    ["an unknown group", { content: { ...saveListing("Mật ong").content, group: "vu-khi" } }, "content.group"],
    ["no weight", { content: { ...saveListing("Mật ong").content, weight_grams: 0 } }, "content.weight_grams"],
    [
      "goods chilled and frozen at once",
      { content: { ...saveListing("Mật ong").content, storage_classes: ["chilled", "frozen"] } },
      "content.storage_classes",
    ],
    ["an unknown zone", { content: { ...saveListing("Mật ong").content, reach: "moon" } }, "content.reach"],
    [
      "a size of two sides",
      { content: { ...saveListing("Mật ong").content, width_cm: 3, height_cm: 4 } },
      "content.length_cm",
    ],
    ["a side of nothing", { content: { ...saveListing("Mật ong").content, width_cm: 0 } }, "content.width_cm"],
    ["a price below nothing", { price: -1 }, "price"],
    ["half a dong", { price: 1.5 }, "price"],
    ["a stock below nothing", { stock: -1 }, "stock"],
    ["a field that is ours", { state: "approved" }, "state"],
  ])("is refused with %s", async (_what, change, field) => {
    const body = { ...saveListing("Mật ong"), ...change }
    const answer = await ask("POST", `${seller.path}/listings`, { token: seller.token, body })
    expect([answer.status, answer.body.field]).toEqual([400, field])
  })

  it("may be of goods that its maker is still to register: it says for what he is registered, and is not sent", async () => {
    const draft = await newDraft(seller, freshName("Cây cảnh"), { group: "sinh-vat-canh" })
    const maker = draft.producers.find(({ id }) => id === seller.producer_id)
    expect(maker).toMatchObject({ makes_spirits: false })
    expect(maker?.groups).not.toContain("sinh-vat-canh")
    const sent = await ask("POST", `${seller.path}/listings/${draft.id}/submit`, { token: seller.token, body: {} })
    expect(sent).toMatchObject({ status: 400, body: { field: "content.group", code: "group_not_registered" } })
  })

  it("is refused with a picture from elsewhere", async () => {
    const body = saveListing("Mật ong", { pictures: ["https://example.com/a.jpg"] })
    const answer = await ask("POST", `${seller.path}/listings`, { token: seller.token, body })
    expect([answer.status, answer.body.field]).toEqual([400, "content.pictures.0"])
  })
})

describe("a listing on sale", () => {
  it("stays as it was while a new name waits for review", async () => {
    const { id, name } = await newApproval(seller, officer, freshName("Mật ong"))
    const saved = await save(id, typed(`${name} đặc biệt`))
    expect(saved.body).toMatchObject({ state: "changed", revision_number: 2, approved_revision_number: 1 })
    const review = await ask("GET", `/department/listings/${id}`, { token: officer })
    expect(review.body).toMatchObject({ changed_fields: ["name"], approved: { name } })
  })

  it("changes at once where no review is needed", async () => {
    const { id, name } = await newApproval(seller, officer, freshName("Mật ong"))
    const saved = await save(id, typed(name, { storage_note: "Để trong tủ mát" }))
    expect(saved.body).toMatchObject({ state: "approved", revision_number: 2, approved_revision_number: 2 })
  })

  it("is not changed to goods that their maker did not register: nobody sends it, so the save is refused at its field", async () => {
    const { id, name } = await newApproval(seller, officer, freshName("Mật ong"))
    const group = await save(id, typed(name, { group: "sinh-vat-canh" }))
    expect(group).toMatchObject({ status: 400, body: { field: "content.group", code: "group_not_registered" } })
    expect(group.body.message).toContain("chưa đăng ký nhóm “Sinh vật cảnh”")
    const spirits = await withGoods(seller, { group: "do-uong" }, () =>
      save(id, typed(name, { group: "do-uong", alcohol_percent: 29 })),
    )
    expect(spirits).toMatchObject({ status: 400, body: { field: "content.alcohol_percent" } })
    const { body } = await ask<SellerListing>("GET", `${seller.path}/listings/${id}`, { token: seller.token })
    expect(body).toMatchObject({ state: "approved", revision_number: 1 })
  })

  it("of goods that their maker is not registered for any more is still changed, but to no other such goods", async () => {
    const goods = { group: "thu-cong-my-nghe" } as const
    const { id, name } = await withGoods(seller, goods, () => newApproval(seller, officer, freshName("Giỏ mây"), goods))
    const dry = await save(id, typed(name, { ...goods, storage_note: "Để nơi khô" }))
    expect(dry).toMatchObject({ status: 200, body: { state: "approved", revision_number: 2 } })
    expect((await save(id, typed(`${name} loại một`, goods))).body).toMatchObject({ state: "changed" })
    expect(await save(id, typed(name, { group: "sinh-vat-canh" }))).toMatchObject({
      status: 400,
      body: { field: "content.group", code: "group_not_registered" },
    })
  })

  it("takes a new price and stock without review", async () => {
    const { id } = await newApproval(seller, officer, freshName("Mật ong"))
    const path = `${seller.path}/listings/${id}/price-and-stock`
    const answer = await ask<SellerListing>("POST", path, { token: seller.token, body: { price: 99_000, stock: 3 } })
    expect(answer.body).toMatchObject({ state: "approved", price: 99_000, stock: 3, revision_number: 1 })
  })
})

describe("two members at once", () => {
  it("do not overwrite each other: the second save of the same revision is a conflict", async () => {
    const { id, name } = await newDraft(seller, freshName("Mật ong"))
    const first = await save(id, { ...typed(`${name} A`), revision_number: 1 })
    const second = await save(id, { ...typed(`${name} B`), revision_number: 1 })
    expect([first.status, second.status, second.body.code]).toEqual([200, 409, "listing_revision_stale"])
  })
})

describe("another seller", () => {
  it("neither sees nor writes it, whichever address he tries", async () => {
    const { id } = await newDraft(seller, freshName("Mật ong"))
    const tries = await Promise.all([
      ask("GET", `${seller.path}/listings/${id}`, { token: other.token }),
      ask("GET", `${other.path}/listings/${id}`, { token: other.token }),
      ask("POST", `${other.path}/listings/${id}`, { token: other.token, body: saveListing("Của tôi") }),
      ask("POST", `${other.path}/listings/${id}/submit`, { token: other.token, body: {} }),
      ask("POST", `${other.path}/listings/${id}/price-and-stock`, { token: other.token, body: { price: 1 } }),
    ])
    expect(tries.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404])
  })
})
