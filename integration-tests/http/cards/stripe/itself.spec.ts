import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { runCommand } from "../../../support/commands"
import { inItsPlace } from "../../../support/stripe/in-its-place"
import { stripeItself } from "../../../support/stripe/itself"
import { startStripe, type Stripe } from "../../../support/stripe/server"

const SECRET = "whsec_of_this_suite_alone"

/** Here the one who answers in Stripe's place answers whoever asks Stripe itself, so that the second way of the suites is known to work. */
inItsPlace.describe("suites that ask Stripe itself", () => {
  let there: Stripe
  let stripe: Stripe
  let shop: Server
  const heard: { type: string; signature: string }[] = []

  const listen = (server: Server) =>
    new Promise<number>((resolve) =>
      server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
    )
  beforeAll(async () => {
    shop = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on("data", (chunk: Buffer) => chunks.push(chunk))
      request.on("end", () => {
        const { type } = JSON.parse(Buffer.concat(chunks).toString()) as { type: string }
        heard.push({ type, signature: String(request.headers["stripe-signature"]) })
        response.end()
      })
    })
    const url = `http://127.0.0.1:${String(await listen(shop))}/`
    const probe = createServer()
    const port = await listen(probe)
    await new Promise((resolve) => probe.close(resolve))
    there = await startStripe({ port, secret: SECRET })
    stripe = stripeItself({ key: "sk_test_only", secret: SECRET, url, origin: there.origin, restMs: 10 })
  })
  beforeEach(() => {
    heard.length = 0
  })
  afterAll(async () => {
    await there.stop()
    await new Promise((resolve) => shop.close(resolve))
  })

  const session = async (): Promise<{ id: string; url: string }> => {
    const form = {
      mode: "payment",
      "line_items[0][quantity]": "1",
      "line_items[0][price_data][currency]": "vnd",
      "line_items[0][price_data][unit_amount]": "50000",
      "payment_intent_data[capture_method]": "manual",
      success_url: "http://127.0.0.1:1/xong",
      cancel_url: "http://127.0.0.1:1/lai",
    }
    const body = new URLSearchParams(form)
    const answer = await fetch(`${there.origin}/v1/checkout/sessions`, { method: "POST", body })
    return (await answer.json()) as { id: string; url: string }
  }

  it("enter a card by its API, and come back where the page would lead", async () => {
    const { id, url } = await session()
    expect(await stripe.pay(url, "4242424242424242")).toBe("http://127.0.0.1:1/xong")
    const { payment_intent } = (await stripe.sdk.checkout.sessions.retrieve(id)) as { payment_intent: string }
    expect(await stripe.sdk.paymentIntents.retrieve(payment_intent)).toMatchObject({ status: "requires_capture" })
    expect(await stripe.pay(url, "4242424242424242")).toBeNull()
  })

  it("stay where a bank declines", async () => {
    expect(await stripe.pay((await session()).url, "4000000000000002")).toBeNull()
  })

  it("send its news on as it came, each once and signed, unless it is to wait", async () => {
    await stripe.settled()
    heard.length = 0
    stripe.sendsByItself(false)
    await stripe.pay((await session()).url, "4242424242424242")
    const [news] = await stripe.news("checkout.session.completed").then((all) => all.slice(-1))
    expect(heard).toEqual([])
    if (!news) throw new Error("nothing was told")
    expect(await stripe.send(news)).toBe(200)
    stripe.sendsByItself(true)
    await stripe.pay((await session()).url, "4242424242424242")
    await stripe.settled()
    await stripe.settled()
    expect(heard.map(({ type }) => type)).toEqual([
      "checkout.session.completed",
      "payment_intent.created",
      "payment_intent.amount_capturable_updated",
      "checkout.session.completed",
    ])
    for (const { signature } of heard) expect(signature).toMatch(/^t=\d+,v1=[0-9a-f]{64}$/)
  })
})

describe("the key of npm test", () => {
  const told = (STRIPE_TEST_KEY: string) =>
    runCommand(
      { "tests/stripe.mjs": "stripeOfTests", "supervisor.mjs": "main" },
      `main(async () => { console.log(JSON.stringify(stripeOfTests(4242))); return 0 })`,
      { env: { STRIPE_TEST_KEY } },
    )

  it("makes the server and the suites ask Stripe itself", async () => {
    const { stdout } = await told("sk_test_of_nobody")
    expect(JSON.parse(stdout)).toMatchObject({
      STRIPE_API_KEY: "sk_test_of_nobody",
      STRIPE_TEST_KEY: "sk_test_of_nobody",
    })
    expect(stdout).not.toContain("STRIPE_API_BASE")
  })

  it("is needed by nobody: without it somebody answers in Stripe's place", async () => {
    expect(JSON.parse((await told("")).stdout)).toMatchObject({ STRIPE_API_BASE: "http://127.0.0.1:4242" })
  })

  it.each(["sk_live_of_nobody", "rk_live_of_nobody", "pk_test_of_nobody"])(
    "is refused where it is no secret key for tests: %s",
    async (key) => {
      const { code, stderr } = await told(key)
      expect(code).not.toBe(0)
      expect(stderr).toContain("STRIPE_TEST_KEY")
      expect(stderr).not.toContain(key)
    },
  )
})
