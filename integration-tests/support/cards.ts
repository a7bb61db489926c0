import type { CardPage } from "@san-ocop/kit/http/cards"
import type { OrderGroupPage, StallOrder } from "@san-ocop/kit/http/checkout"
import { ask } from "./ask"
import { withDatabase } from "./database"
import { runJob } from "./jobs"
import type { SampleSeller } from "./sample-people"
import { buy, PHONE } from "./shopper"
import { stripeItself, testKey } from "./stripe/itself"
import { startStripe, type Stripe } from "./stripe/server"

export const OK_CARD = "4242424242424242"
/** Its bank takes the money back as soon as it was captured. */
export const DISPUTED_CARD = "4000000000000259"
/** Refunds to it are under way at first. */
export const PENDING_CARD = "4000000000007726"
/** Its bank sends refunds back some time later. */
export const FAILING_CARD = "4000000000005126"
const needed = (name: string): string => process.env[name] ?? ""

/** Somebody who answers in Stripe's place where the server looks for it, and tells it news; with a key for tests, Stripe itself. */
export async function stripeOfTheServer(): Promise<Stripe> {
  const secret = needed("STRIPE_WEBHOOK_SECRET")
  const url = `${needed("BACKEND_URL")}/hooks/payment/stripe_stripe`
  const key = testKey()
  return key ? stripeItself({ key, secret, url }) : startStripe({ port: Number(needed("STRIPE_PORT")), secret, url })
}

/** Lets these sellers' floors leave shoppers' money to the operator, or to the stalls again. */
export const settle = (sellers: readonly SampleSeller[], mode: "collected" | "direct"): Promise<void> =>
  withDatabase(async (database) => {
    const provinces = sellers.map(({ province_code }) => province_code)
    await database.query("update floor set settlement_mode = $1 where province_code = any($2)", [mode, provinces])
  })

export const buyByCard = (items: readonly { variant_id: string; quantity: number }[]): Promise<OrderGroupPage> =>
  buy(items, { payment_method: "card" })

/** The page where the card of a group is entered. @throws Error where there is none */
export async function cardPageOf(group: OrderGroupPage): Promise<string> {
  const { status, body } = await ask<CardPage>("POST", `/store/order-groups/${group.code}/card`, {
    body: { phone: PHONE },
  })
  if (!body.url) throw new Error(`no page: ${String(status)} ${JSON.stringify(body)}`)
  return body.url
}

/** Buys and enters a card, which its bank lets pass; waits for what Stripe tells of it. */
export async function buyAndPay(
  stripe: Stripe,
  items: readonly { variant_id: string; quantity: number }[],
  card = OK_CARD,
): Promise<OrderGroupPage> {
  const group = await buyByCard(items)
  await stripe.pay(await cardPageOf(group), card)
  await stripe.settled()
  return group
}

export async function groupNow(group: OrderGroupPage): Promise<OrderGroupPage> {
  const { body } = await ask<OrderGroupPage>("POST", "/store/order-lookup", {
    body: { code: group.code, phone: PHONE },
  })
  return body
}

/** The order of one stall in a group, as the shopper sees it now. */
export async function orderOf(group: OrderGroupPage, seller: SampleSeller): Promise<StallOrder> {
  const ids = await withDatabase(async (database) => {
    const { rows } = await database.query<{ id: string }>(
      "select id from group_order where seller_id = $1 and id = any($2)",
      [seller.id, group.orders.map(({ id }) => id)],
    )
    return rows.map(({ id }) => id)
  })
  const order = (await groupNow(group)).orders.find(({ id }) => ids.includes(id))
  if (!order) throw new Error(`no order of ${seller.id} in ${group.code}`)
  return order
}

export const sellerDoes = (seller: SampleSeller, order: StallOrder, what: string, body: unknown = {}) =>
  ask("POST", `${seller.path}/orders/${order.id}/${what}`, { token: seller.token, body })

/** As `sellerDoes`, of the seller's order in a group, where anything but success is an error. */
export async function sellerDid(seller: SampleSeller, group: OrderGroupPage, what: string, body?: unknown) {
  const { status, body: said } = await sellerDoes(seller, await orderOf(group, seller), what, body)
  if (status !== 200) throw new Error(`${what}: ${JSON.stringify(said)}`)
}

/** The job that goes on with payments by card runs once. */
export const followCards = (): Promise<void> => runJob("follow-card-payments")

/** What Stripe and the database say of a group's card, in dong. */
export async function cardOf(stripe: Stripe, group: OrderGroupPage) {
  const [row] = await withDatabase(async (database) => {
    const { rows } = await database.query<{
      state: string
      intent: string | null
      captures: number
      refunds: number
      transactions: number
      groups: number
    }>(
      `select c.state, c.intent_id as intent,
         (select count(*)::int from card_operation x where x.card_payment_id = c.id and x.kind = 'capture' and x.state = 'done') as captures,
         (select count(*)::int from card_operation x where x.card_payment_id = c.id and x.kind = 'refund' and x.state = 'done') as refunds,
         (select coalesce(sum(t.amount), 0)::float8 from order_transaction t join group_order o on o.order_id = t.order_id
           where o.group_id = g.id and t.deleted_at is null) as transactions,
         (select count(*)::int from order_group other where other.cart_id = g.cart_id) as groups
       from order_group g join card_payment c on c.group_id = g.id where g.code = $1`,
      [group.code],
    )
    return rows
  })
  if (!row) throw new Error(`no card for ${group.code}`)
  const intent = row.intent ? await stripe.sdk.paymentIntents.retrieve(row.intent) : null
  const charge = intent?.latest_charge ? await stripe.sdk.charges.retrieve(intent.latest_charge) : null
  return {
    intent: row.intent,
    state: row.state,
    captures: row.captures,
    refunds: row.refunds,
    transactions: row.transactions,
    groups: row.groups,
    status: intent?.status ?? null,
    received: intent?.amount_received ?? 0,
    given_back: charge?.amount_refunded ?? 0,
  }
}
