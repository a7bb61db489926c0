import type { NoticeCount, NoticeFeed } from "@san-ocop/kit/http/notices"
import type { SellerMe } from "@san-ocop/kit/http/seller"
import { makeMember, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { freshName, newApproval, newSubmission } from "../../../support/sample-listing"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"
import { cartPage, fillCart, newGoods, orderForm } from "../../../support/shopper"

let seller: SampleSeller
let officer: string

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  officer = await sampleOfficer(seller.province_code)
})

const feed = (of: Pick<SampleSeller, "path" | "token"> = seller) =>
  ask<NoticeFeed>("GET", `${of.path}/notices?limit=100`, { token: of.token })
const about = async (part: string, topic: string) =>
  (await feed()).body.items.filter((notice) => notice.topic === topic && notice.href?.includes(part))

describe("the notices of a stall", () => {
  it("say what the department decided, with its reason", async () => {
    const { id } = await newApproval(seller, officer, freshName("Mật ong"))
    expect(await about(id, "listing.approved")).toMatchObject([{ href: `/kenh-nguoi-ban/${seller.id}/san-pham/${id}` }])
    const submitted = await newSubmission(seller, freshName("Mật ong"))
    const body = {
      revision_number: submitted.revision_number,
      reason_code: "poor_pictures",
      reason: "Xin thêm ảnh nhãn.",
    }
    await ask("POST", `/department/listings/${submitted.id}/request-changes`, { token: officer, body })
    const [notice] = await about(submitted.id, "listing.changes_requested")
    expect(notice?.body).toContain("Xin thêm ảnh nhãn.")
  })

  it("say that goods were taken down and put back", async () => {
    const { id, revision_number } = await newApproval(seller, officer, freshName("Mật ong"))
    const body = { revision_number, reason_code: "misleading_claim" }
    await ask("POST", `/department/listings/${id}/take-down`, { token: officer, body })
    await ask("POST", `/department/listings/${id}/restore`, { token: officer, body: {} })
    expect(await about(id, "listing.taken_down")).toHaveLength(1)
    expect(await about(id, "listing.restored")).toHaveLength(1)
  })

  it("say that an order came, and that the shopper cancelled it", async () => {
    const goods = await newGoods(seller)
    const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 1 }])
    const { body: page } = await cartPage(cart)
    const placed = await ask<{ orders: { code: string }[]; code: string }>("POST", `/store/carts/${cart}/complete`, {
      body: await orderForm(page.total ?? 0),
    })
    expect(placed.status).toBe(200)
    const code = placed.body.orders[0]?.code ?? ""
    const told = async (topic: string) =>
      (await feed()).body.items.filter((notice) => notice.topic === topic && notice.title.includes(code))
    expect(await told("order.placed")).toMatchObject([{ read: false }])
    const cancel = `/store/order-groups/${placed.body.code}/orders/${code}/cancel`
    await ask("POST", cancel, { body: { phone: "0912345678", reason: "Đổi ý" } })
    expect(await told("order.cancelled")).toHaveLength(1)
  })

  it("are read by each member for himself, and by members of this stall alone", async () => {
    await newApproval(seller, officer, freshName("Mật ong"))
    const second = await withDatabase((database) => makeMember(database, seller.id))
    const token = await logIn("seller_member", second.login, PASSWORD)
    const mine = { path: seller.path, token }
    expect((await feed(mine)).body.unread).toBeGreaterThan(0)
    const all = await ask<NoticeCount>("POST", `${seller.path}/notices/read-all`, { token, body: {} })
    expect(all.body).toEqual({ unread: 0 })
    const [notice] = (await feed()).body.items
    expect(notice?.read).toBe(false)

    const fish = await sampleSeller(FISH_SAUCE_PHONE)
    expect((await ask("GET", `${seller.path}/notices`, { token: fish.token })).status).toBe(404)
    expect((await ask("POST", `${fish.path}/notices/${notice?.id}/read`, { token: fish.token, body: {} })).status).toBe(
      404,
    )
    expect((await ask<SellerMe>("GET", "/seller/me", { token })).status).toBe(200)
  })
})
