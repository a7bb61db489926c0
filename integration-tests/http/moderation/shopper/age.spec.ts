import type { HomePage, ProductPage } from "@san-ocop/kit/http/catalog"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { cartPage, complete, fillCart, type Goods, newGoods, orderForm } from "../../../support/shopper"
import { freshName, newSubmission, withGoods } from "../../../support/sample-listing"
import { FISH_SAUCE_PHONE, sampleOfficer, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { conserveMoney } from "../../../support/money"

conserveMoney()

let seller: SampleSeller
let spirits: Goods

beforeAll(async () => {
  seller = await sampleSeller(FISH_SAUCE_PHONE)
  // So weak that it needs no licence, and alcohol all the same.
  const weak = { group: "do-uong", alcohol_percent: 4.5 } as const
  spirits = await withGoods(seller, weak, () => newGoods(seller, "Nước mơ lên men", weak))
})

const handleOf = (listing: string) =>
  withDatabase(async (database) => {
    const sql = "select p.handle from listing l join product p on p.id = l.product_id where l.id = $1"
    return (await database.query<{ handle: string }>(sql, [listing])).rows[0]?.handle ?? ""
  })

describe("alcohol", () => {
  it("says on its page, and in the cart, how old a shopper must be", async () => {
    const { body } = await ask<ProductPage>("GET", `/catalog/products/${await handleOf(spirits.listing_id)}`)
    expect(body.minimum_age).toBe(18)
    const cart = await cartPage(await fillCart([{ variant_id: spirits.variant_id, quantity: 1 }]))
    expect(cart.body.minimum_age).toBe(18)
    const other = await newGoods(seller)
    const plain = await cartPage(await fillCart([{ variant_id: other.variant_id, quantity: 1 }]))
    expect(plain.body.minimum_age).toBeNull()
  })

  it("is sold only to who says that he is old enough, and the order keeps it", async () => {
    const cart = await fillCart([{ variant_id: spirits.variant_id, quantity: 1 }])
    const total = (await cartPage(cart)).body.total ?? 0
    for (const said of [{}, { age_confirmed: false }]) {
      const refused = await complete(cart, await orderForm(total, said))
      expect(refused).toMatchObject({ status: 400, body: { field: "age_confirmed", code: "age_unconfirmed" } })
    }
    const placed = await complete(cart, await orderForm(total, { age_confirmed: true }))
    expect(placed.status).toBe(200)
    const kept = await withDatabase((database) =>
      database.query<{ confirmed_age: number }>("select confirmed_age from order_group where code = $1", [
        placed.body.code,
      ]),
    )
    expect(kept.rows[0]?.confirmed_age).toBe(18)
  })

  it("has no place on the first page, however new it is", async () => {
    const { body } = await ask<HomePage>("GET", "/catalog/home")
    expect(body.newest.map(({ name }) => name)).not.toContain(spirits.name)
  })
})

const addLicence = (id: string, kind: "document" | "waiver") =>
  withDatabase((database) =>
    database.query(
      `insert into requirement_proof (id, producer_id, requirement, kind, state, number, issuer, issued_on, created_by, decided_at,
         decided_by, reason)
       values ($1, $2, 'spirits_licence', $3, 'accepted', '01/GP', 'Phòng Kinh tế', '2026-01-05', 'test', now(), 'test', 'Theo đề nghị')`,
      [`proof_${kind}_${id}`, seller.producer_id, kind],
    ),
  )

it("spirits are not approved while their maker has no accepted licence, and a waiver is none", async () => {
  const officer = await sampleOfficer(seller.province_code)
  const strong = { group: "do-uong", alcohol_percent: 35 } as const
  const registered = { group: "do-uong", spirits: true } as const
  const { id, revision_number } = await withGoods(seller, registered, () =>
    newSubmission(seller, freshName("Rượu nếp"), strong),
  )
  const now = () => ask("POST", `/department/listings/${id}/approve`, { token: officer, body: { revision_number } })
  const approve = () => withGoods(seller, registered, now)
  expect(await approve()).toMatchObject({ status: 400, body: { code: "spirits_licence_missing" } })
  await addLicence(id, "waiver")
  expect(await approve()).toMatchObject({ status: 400, body: { code: "spirits_licence_missing" } })
  await addLicence(id, "document")
  const unregistered = await withGoods(seller, { group: "do-uong" }, now)
  expect(unregistered).toMatchObject({ status: 400, body: { code: "spirits_not_registered" } })
  expect((await approve()).status).toBe(200)
})

it("a visit is arranged by phone: its page has no cart, and no cart takes it", async () => {
  const tours = { group: "du-lich" } as const
  const visit = await withGoods(seller, tours, () => newGoods(seller, "Tour làng chài", tours))
  const { body } = await ask<ProductPage>("GET", `/catalog/products/${await handleOf(visit.listing_id)}`)
  expect([body.sales_mode, body.in_stock]).toEqual(["contact_only", false])
  const cart = await ask("POST", "/store/carts", { body: { items: [{ variant_id: visit.variant_id, quantity: 1 }] } })
  // It has no price, so the core refuses it before it is asked who sells it.
  expect(cart.status).toBe(400)
})
