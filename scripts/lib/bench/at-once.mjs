import { withClient } from "../postgres.mjs"
import { linesOf, median, readyHere, readyStock, shopsOf, told } from "./checkout.mjs"

const CARTS = 20
const SELLERS = 3
const ROUNDS = 5
/** Pieces of one line that are left where not all carts can have one. */
const LEFT = 12

/** Fills all carts, then completes them in the same moment. Returns { carts, answers, seconds }. */
async function together(ready, shop, goods) {
  const filled = []
  for (let n = 0; n < CARTS; n++) filled.push(await ready(shop, goods))
  const from = performance.now()
  const answers = await Promise.all(filled.map(({ last }) => told(...last)))
  return { carts: filled.map(({ cart }) => cart), answers, seconds: (performance.now() - from) / 1000 }
}

const isGroup = ({ status, body }) => status === 200 && body.orders?.length === SELLERS
// The core answers 200 with the cart to what it did not complete.
const isStockOrder = ({ status, body }) => status === 200 && body.type === "order"
/** A refusal that the shopper understands: which line, and that it is sold out. */
const isRefusal = ({ status, body }) => [400, 409].includes(status) && body.code === "out_of_stock" && body.message

/** What came of rounds of the same carts: a second, the median without the first round, which warms up; and all answers that were no order. */
const rateOf = (rounds, isDone) => {
  const done = ({ answers }) => answers.filter(isDone).length
  return {
    per_second: median(rounds.slice(1).map((round) => done(round) / round.seconds)),
    errors: rounds.reduce((sum, round) => sum + CARTS - done(round), 0),
  }
}

/** Leaves so many pieces of a variant free to be sold. */
const leave = (databaseUrl, variant, pieces) =>
  withClient(databaseUrl, (client) =>
    client.query(
      `update inventory_level n set stocked_quantity = n.reserved_quantity + $2,
         raw_stocked_quantity = jsonb_build_object('value', (n.reserved_quantity + $2)::text, 'precision', 20)
        from product_variant_inventory_item v where v.inventory_item_id = n.inventory_item_id and v.variant_id = $1`,
      [variant, pieces],
    ),
  )

/** What the database says of these carts: groups, orders, pieces of the variant that their orders sold, and how many it has fewer than it promised. */
const madeOf = (databaseUrl, carts, variant) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select (select count(*)::int from order_group where cart_id = any($1) and deleted_at is null) as groups,
         (select count(*)::int from order_cart where cart_id = any($1) and deleted_at is null) as orders,
         (select coalesce(sum(i.quantity), 0)::int from order_cart c join order_item i on i.order_id = c.order_id and i.deleted_at is null
            join order_line_item l on l.id = i.item_id where c.cart_id = any($1) and c.deleted_at is null and l.variant_id = $2) as sold,
         (select coalesce(sum(greatest(n.reserved_quantity - n.stocked_quantity, 0)), 0)::int from inventory_level n
            join product_variant_inventory_item v on v.inventory_item_id = n.inventory_item_id where v.variant_id = $2) as missing`,
      [carts, variant],
    )
    return rows[0]
  })

/** The same carts where one line does not last for all of them. */
async function scarce(shop, databaseUrl) {
  const goods = await linesOf(databaseUrl, SELLERS)
  const [{ variant_id }] = goods.lines
  await leave(databaseUrl, variant_id, LEFT)
  const { carts, answers } = await together(readyHere, shop, goods)
  const { groups, orders, sold, missing } = await madeOf(databaseUrl, carts, variant_id)
  const done = answers.filter(isGroup).length
  const refused = answers.filter(isRefusal).length
  return {
    ...{ carts: CARTS, left: LEFT, sold, refused, errors: CARTS - done - refused },
    oversold: Math.max(0, sold - LEFT) + missing,
    lost: Math.abs(done - groups) + Math.abs(SELLERS * done - orders),
  }
}

/**
 * Twenty carts of three sellers completed at once, beside a stock Medusa that completes twenty carts of the same lines as one order each, in
 * turns: groups or orders a second (median of 5) and how many failed. Then once more with 12 pieces of one line: how many were sold, refused with
 * the reason, oversold (sold or promised beyond what there was) and lost (answered and not there, or there and not answered).
 */
export async function measureAtOnce({ backend, stock, setup, databaseUrl, stockDatabaseUrl }) {
  const { here, there } = await shopsOf({ backend, stock, setup })
  const goods = await linesOf(databaseUrl, SELLERS)
  const same = await linesOf(stockDatabaseUrl, SELLERS)
  const [ours, theirs] = [[], []]
  for (let n = 0; n <= ROUNDS; n++) {
    ours.push(await together(readyHere, here, goods))
    theirs.push(await together(readyStock, there, same))
  }
  const groups = rateOf(ours, isGroup)
  return {
    ours: { ...groups, orders_per_second: SELLERS * groups.per_second },
    stock: rateOf(theirs, isStockOrder),
    scarce: await scarce(here, databaseUrl),
  }
}
