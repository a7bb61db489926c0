import type { CartPage, OrderGroupPage, PlaceOrder } from "@san-ocop/kit/http/checkout"
import type { CommuneList } from "@san-ocop/kit/http/geography"
import type { ListingContent } from "@san-ocop/kit/http/seller"
import { ask, type Told } from "./ask"
import { withDatabase } from "./database"
import { freshName, newApproval } from "./sample-listing"
import { sampleOfficer, type SampleSeller } from "./sample-people"

export const HANOI = "01"
export const PHONE = "0912345678"

/** A product on sale with ten pieces at 150.000 dong each. */
export type Goods = { listing_id: string; variant_id: string; name: string }

/** Puts a new product of the seller on sale, so that other suites keep theirs. */
export async function newGoods(
  seller: SampleSeller,
  words = "Hàng thử",
  change: Partial<ListingContent> = {},
): Promise<Goods> {
  const name = freshName(words)
  const listing = await newApproval(seller, await sampleOfficer(seller.province_code), name, change)
  return withDatabase(async (database) => {
    const { rows } = await database.query<{ variant_id: string }>("select variant_id from listing where id = $1", [
      listing.id,
    ])
    const [row] = rows
    if (!row) throw new Error(`no product for ${name}`)
    return { listing_id: listing.id, variant_id: row.variant_id, name }
  })
}

const PLENTY = 1_000

/** Goods that last for a whole file of tests: for those that look at no stock. */
export async function plentyOfGoods(seller: SampleSeller): Promise<Goods> {
  const goods = await newGoods(seller)
  const { status, body } = await setGoods(seller, goods, { stock: PLENTY })
  if (status !== 200) throw new Error(`not in stock: ${JSON.stringify(body)}`)
  return goods
}

/** Their seller changes the price, in dong, or the stock. */
export const setGoods = (seller: SampleSeller, goods: Goods, body: { price?: number; stock?: number }) =>
  ask("POST", `${seller.path}/listings/${goods.listing_id}/price-and-stock`, { token: seller.token, body })

/** The department takes the goods off sale. */
export async function takeDown(seller: SampleSeller, goods: Goods): Promise<void> {
  const { status, body } = await ask("POST", `/department/listings/${goods.listing_id}/take-down`, {
    token: await sampleOfficer(seller.province_code),
    body: { revision_number: 1, reason_code: "prohibited_goods" },
  })
  if (status !== 200) throw new Error(`not taken down: ${JSON.stringify(body)}`)
}

type Item = { variant_id: string; quantity: number }

/** A new cart of the national channel with these goods in it. The answer is asked for its id alone, as the shop does. */
export async function fillCart(items: readonly Item[]): Promise<string> {
  const { status, body } = await ask<{ cart: { id: string } }>("POST", "/store/carts?fields=id", { body: { items } })
  if (status !== 200) throw new Error(`no cart: ${JSON.stringify(body)}`)
  return body.cart.id
}

export const addToCart = (cart: string, item: Item): Promise<Told<unknown>> =>
  ask("POST", `/store/carts/${cart}/line-items`, { body: item })

let commune: string | undefined

/** A commune of Hanoi in force. */
export async function hanoiCommune(): Promise<string> {
  const { body } = await ask<CommuneList>("GET", `/catalog/geography/communes?province_code=${HANOI}`)
  return (commune ??= body.communes[0]?.code ?? "")
}

/** Where `orderForm` sends it. */
export const toHanoi = async (): Promise<string> => `province_code=${HANOI}&commune_code=${await hanoiCommune()}`

export const cartPage = async (cart: string, query?: string): Promise<Told<CartPage>> =>
  ask<CartPage>("GET", `/store/carts/${cart}/stalls?${query ?? (await toHanoi())}`)

/** What a shopper sends who saw `expected_total` on the button. */
export async function orderForm(expected_total: number, change: Partial<PlaceOrder> = {}): Promise<PlaceOrder> {
  return {
    contact: { name: "Nguyễn Thị An", phone: PHONE },
    address: { province_code: HANOI, commune_code: await hanoiCommune(), street: "Số 1, ngõ 2" },
    payment_method: "cod",
    expected_total,
    ...change,
  }
}

/** Codes of the groups that this file of tests has placed. */
export const placedGroups = new Set<string>()

export async function complete(cart: string, body: unknown): Promise<Told<OrderGroupPage>> {
  const answer = await ask<OrderGroupPage>("POST", `/store/carts/${cart}/complete`, { body })
  if (answer.status === 200) placedGroups.add(answer.body.code)
  return answer
}

/** From goods to orders in one go. */
export async function buy(items: readonly Item[], change: Partial<PlaceOrder> = {}): Promise<OrderGroupPage> {
  const cart = await fillCart(items)
  const { body: page } = await cartPage(cart)
  const { status, body } = await complete(cart, await orderForm(page.total ?? -1, change))
  if (status !== 200) throw new Error(`no order: ${JSON.stringify(body)}`)
  return body
}

/** How many Medusa orders came from a cart, how many groups, and how many pieces of a variant are reserved. */
export const madeOf = (cart: string, variant: string) =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ orders: number; groups: number; reserved: number }>(
      `select (select count(*)::int from order_cart where cart_id = $1 and deleted_at is null) as orders,
        (select count(*)::int from order_group where cart_id = $1 and deleted_at is null) as groups,
        (select coalesce(sum(level.reserved_quantity), 0)::int from inventory_level level
           join product_variant_inventory_item item on item.inventory_item_id = level.inventory_item_id
          where item.variant_id = $2 and level.deleted_at is null) as reserved`,
      [cart, variant],
    )
    const [made] = rows
    if (!made) throw new Error("the counting query answers one row")
    return made
  })

/** How many pieces of some goods the stall has in stock. */
export const stockOf = ({ variant_id }: Pick<Goods, "variant_id">): Promise<number | undefined> =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ stocked: number }>(
      `select level.stocked_quantity::int as stocked from inventory_level level
         join product_variant_inventory_item item on item.inventory_item_id = level.inventory_item_id
        where item.variant_id = $1 and level.deleted_at is null`,
      [variant_id],
    )
    return rows[0]?.stocked
  })
