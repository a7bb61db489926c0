import { withClient } from "../postgres.mjs"

const PHONE = "0912345678"
const NAME = "Nguyễn Thị An"
const RUNS = 30

/** One request, refused or not. Returns { status, body, ms }. */
export async function told(key, method, url, body) {
  const from = performance.now()
  const response = await fetch(url, {
    method,
    headers: { "content-type": "application/json", "x-publishable-api-key": key },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json(), ms: performance.now() - from }
}

/** One request; throws with the answer when it is refused. Returns [answer, milliseconds]. */
async function ask(key, method, url, form) {
  const { status, body, ms } = await told(key, method, url, form)
  if (status >= 400) throw new Error(`${method} ${url}: ${status} ${JSON.stringify(body)}`)
  return [body, ms]
}

/** One variant each of `count` sellers that has plenty in stock: the shopper's lines, and the shipping profiles they need. */
export const linesOf = (databaseUrl, count) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select distinct on (l.seller_id) l.variant_id, sp.shipping_profile_id from listing l
         join product p on p.id = l.product_id and p.status = 'published'
         join product_shipping_profile sp on sp.product_id = p.id and sp.deleted_at is null
         join product_variant_inventory_item vi on vi.variant_id = l.variant_id
         join inventory_level n on n.inventory_item_id = vi.inventory_item_id
         join listing_revision r on r.id = l.approved_revision_id and not r.storage_classes && array['chilled', 'frozen']
        where l.state = 'approved' and l.sales_mode = 'sale' and l.id not like '%-%'
        order by l.seller_id, n.stocked_quantity desc limit $1`,
      [count],
    )
    await client.query(
      'update inventory_level set stocked_quantity = 100000, raw_stocked_quantity = \'{"value": "100000", "precision": 20}\'',
    )
    const lines = rows.map(({ variant_id }) => ({ variant_id, quantity: 1 }))
    return { lines, profiles: rows.map(({ shipping_profile_id }) => shipping_profile_id) }
  })

const commune = async (backend) => {
  const response = await fetch(`${backend}/catalog/geography/communes?province_code=01`)
  return (await response.json()).communes[0].code
}

const fillCart = ({ backend, key }, lines) => ask(key, "POST", `${backend}/store/carts`, { items: lines })

/** Ours up to the last click: one look at the parcels. `last` is the call that completes. */
export async function readyHere(shop, { lines }) {
  const { backend, key, place } = shop
  const [{ cart }, add] = await fillCart(shop, lines)
  const [page, look] = await ask(key, "GET", `${backend}/store/carts/${cart.id}/stalls?province_code=01`)
  const form = {
    contact: { name: NAME, phone: PHONE },
    address: { province_code: "01", commune_code: place, street: "Số 1, ngõ 2" },
    payment_method: "cod",
    expected_total: page.total,
  }
  const last = [key, "POST", `${backend}/store/carts/${cart.id}/complete`, form]
  return { cart: cart.id, add, before: look, calls: 1, last }
}

/** Stock Medusa up to the last click: address, shipping options, a method for each profile, payment. */
export async function readyStock({ backend, key, region }, { lines, profiles }) {
  const store = `${backend}/store`
  const [{ cart }, add] = await ask(key, "POST", `${store}/carts`, { region_id: region, items: lines })
  let before = 0
  let calls = 0
  const call = async (...request) => {
    const [answer, time] = await ask(key, ...request)
    before += time
    calls++
    return answer
  }
  const address = {
    first_name: "An",
    last_name: "Nguyễn",
    address_1: "Số 1, ngõ 2",
    city: "Hà Nội",
    province: "01",
    country_code: "vn",
    phone: PHONE,
  }
  await call("POST", `${store}/carts/${cart.id}`, {
    email: "an@example.vn",
    shipping_address: address,
    billing_address: address,
  })
  const { shipping_options: options } = await call("GET", `${store}/shipping-options?cart_id=${cart.id}`)
  for (const profile of profiles) {
    const { id: option_id } = options.find((option) => option.shipping_profile_id === profile)
    await call("POST", `${store}/carts/${cart.id}/shipping-methods`, { option_id })
  }
  const { payment_collection: collection } = await call("POST", `${store}/payment-collections`, { cart_id: cart.id })
  await call("POST", `${store}/payment-collections/${collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
  return { cart: cart.id, add, before, calls, last: [key, "POST", `${store}/carts/${cart.id}/complete`] }
}

async function buy(ready, shop, goods) {
  const { add, before, calls, last } = await ready(shop, goods)
  const [answer, complete] = await ask(...last)
  return { add, complete, checkout: before + complete, calls: calls + 1, answer }
}

/** What a shopper's browser keeps who has ordered and begun a new cart, as cookies; and the code of the order. */
export async function shopAround({ backend, setup, databaseUrl }) {
  const { here: shop } = await shopsOf({ backend, setup })
  const goods = await linesOf(databaseUrl, 2)
  const { code } = (await buy(readyHere, shop, goods)).answer
  const [{ cart }] = await fillCart(shop, goods.lines)
  const orders = encodeURIComponent(JSON.stringify([{ code, phone: PHONE }]))
  return { code, cookie: `gio_hang=${cart.id}; gio_hang_so=${goods.lines.length}; don_hang=${orders}` }
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

async function repeat(ready, shop, goods) {
  await buy(ready, shop, goods) // the first one warms up
  const runs = []
  for (let i = 0; i < RUNS; i++) runs.push(await buy(ready, shop, goods))
  const of = (name) => Math.round(median(runs.map((run) => run[name])))
  return { add: of("add"), complete: of("complete"), checkout: of("checkout"), calls: runs[0].calls }
}

/** Where our shoppers and stock's buy. */
export async function shopsOf({ backend, stock, setup }) {
  const key = setup.publishable_key
  return {
    here: { backend, key, place: await commune(backend) },
    there: { backend: stock, key, region: setup.region_id },
  }
}

/**
 * Medians in milliseconds of adding to a cart, completing it, and the whole checkout, for 1 and 3 sellers: ours and stock's,
 * with the same lines. `stock` is a stock Medusa over a copy of the same database.
 */
export async function measureCheckout({ backend, stock, setup, databaseUrl, stockDatabaseUrl }, report) {
  const { here, there } = await shopsOf({ backend, stock, setup })
  const measured = {}
  for (const sellers of [1, 3]) {
    const ours = await repeat(readyHere, here, await linesOf(databaseUrl, sellers))
    const theirs = await repeat(readyStock, there, await linesOf(stockDatabaseUrl, sellers))
    measured[`${sellers} sellers`] = { ours, stock: theirs }
    report(`${sellers} sellers`, measured[`${sellers} sellers`])
  }
  return measured
}
