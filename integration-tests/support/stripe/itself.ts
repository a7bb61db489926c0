import { setTimeout } from "node:timers/promises"
import { sdkOf } from "./sdk"
import type { Stripe } from "./server"
import { nowSeconds, type StripeEvent } from "./state"
import { TOKENS } from "./test-cards"
import { sendEvent } from "./webhooks"

/** Secret key of an account with Stripe for tests; none where somebody answers in its place. */
export const testKey = (): string | undefined => process.env.STRIPE_TEST_KEY || undefined

type Of = { key: string; secret: string; url?: string; origin?: string; restMs?: number }

/** Looks in a row that bring no news before all is taken for told. */
const STILL = 3
const PAGE = 100
const BILLING = { "billing_details[name]": "Nguyễn Thị An", "billing_details[email]": "an@san-ocop.example" }

const notAtStripe = (): never => {
  throw new Error("only who answers in Stripe's place can do this: the test is one of `inItsPlace`")
}

/**
 * Stripe itself, for the same suites. Cards are entered as Stripe's command line enters them, by the API of its page. No webhook reaches a machine of
 * tests: its news is fetched, signed with `secret` and sent on, so that no public address is needed.
 * @param origin another address of its API
 * @param restMs how long news may take to appear
 */
export function stripeItself({ key, secret, url, origin, restMs = 1_000 }: Of): Stripe {
  const sdk = sdkOf(key, origin)
  const api = async (path: string, fields?: Record<string, string>) => {
    const body = fields && new URLSearchParams(fields)
    const headers = { authorization: `Bearer ${key}` }
    const answer = await fetch(`${origin ?? "https://api.stripe.com"}/v1/${path}`, {
      ...(body ? { method: "POST", body } : {}),
      headers,
    })
    return { status: answer.status, body: (await answer.json()) as { id?: string; success_url?: string } }
  }
  const from = nowSeconds()
  const told: StripeEvent[] = []
  let sendsByItself = url !== undefined
  const send = (event: StripeEvent, at?: number) => sendEvent(url ?? "", secret, event, at)

  /** What was not told yet, oldest first. */
  async function fresh(): Promise<StripeEvent[]> {
    const known = new Set(told.map(({ id }) => id))
    const found: StripeEvent[] = []
    for (let after: string | undefined; ;) {
      const { data, has_more } = await sdk.events.list({
        limit: PAGE,
        created: { gte: from },
        ...(after && { starting_after: after }),
      })
      found.push(...data.filter(({ id }) => !known.has(id)))
      after = data.at(-1)?.id
      if (!has_more || !after) return found.reverse()
    }
  }

  async function settled(): Promise<void> {
    for (let still = 0; still < STILL; await setTimeout(restMs)) {
      const news = await fresh()
      still = news.length ? 0 : still + 1
      for (const event of news) {
        told.push(event)
        if (sendsByItself) await send(event)
      }
    }
  }

  return {
    origin: origin ?? "",
    sdk,
    send,
    settled,
    now: nowSeconds,
    sendsByItself: (on: boolean) => {
      sendsByItself = on
    },
    news: async (type?: string) => {
      await settled()
      return told.filter((event) => type === undefined || event.type === type)
    },
    pay: async (page: string, number: string): Promise<string | null> => {
      const token = TOKENS[number] ?? notAtStripe()
      const session = await sdk.checkout.sessions.retrieve(/cs_test_\w+/.exec(page)?.[0] ?? "")
      const { body: card } = await api("payment_methods", { type: "card", "card[token]": token, ...BILLING })
      const { status } = await api(`payment_pages/${session.id}/confirm`, {
        payment_method: card.id ?? "",
        expected_amount: String(session.amount_total),
      })
      return status === 200 ? session.success_url : null
    },
    trouble: notAtStripe,
    finishRefunds: notAtStripe,
    get state() {
      return notAtStripe()
    },
    stop: () => Promise.resolve(),
  }
}
