import type { AbstractPaymentProvider } from "@medusajs/framework/utils"
import stripeProvider from "@san-ocop/payment-stripe/providers/stripe"
import { randomUUID } from "node:crypto"
import { createServer } from "node:net"
import { inItsPlace } from "../../../support/stripe/in-its-place"
import { stripeItself, testKey } from "../../../support/stripe/itself"
import { startStripe, type Stripe } from "../../../support/stripe/server"
import { signatureOf } from "../../../support/stripe/webhooks"

type Provider = AbstractPaymentProvider
type Data = Record<string, unknown>
const SECRET = "whsec_of_this_suite_alone"
const OK = "4242424242424242"

let stripe: Stripe
let provider: Provider
/** Stripe knows keys for a day: those of each run are its own. */
const RUN = randomUUID()
const keyed = (name: string) => `${name}:${RUN}`
let turn = 0

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0)
      })
    })
  })

beforeAll(async () => {
  const key = testKey()
  stripe = key ? stripeItself({ key, secret: SECRET }) : await startStripe({ port: await freePort(), secret: SECRET })
  const [Service] = stripeProvider.services as [new (cradle: object, options: object) => Provider]
  provider = new Service({}, { apiKey: key ?? "sk_test_only", webhookSecret: SECRET, apiBase: stripe.origin })
})
afterAll(() => stripe.stop())

const wish = (name = `open:${String((turn += 1))}`) => ({
  key: keyed(name),
  title: "Đơn hàng THU-NGHIEM",
  reference: "ogrp_1",
  success_url: "http://127.0.0.1:1/xong",
  cancel_url: "http://127.0.0.1:1/lai",
})
const open = async (amount = 500_000, key?: string) => {
  const { data } = await provider.initiatePayment({ amount, currency_code: "vnd", data: wish(key) })
  return data as Data & { url: string; checkout_id: string }
}
const asked = async (data: Data) => provider.getPaymentStatus({ data })
const authorised = async (amount?: number) => {
  const data = await open(amount)
  await stripe.pay(data.url, OK)
  return (await asked(data)).data as Data & { id: string }
}
const claim = (data: Data, name: string, amount: number) => ({ ...data, operation: { key: keyed(name), amount } })
const intent = (data: { id: string }) => stripe.sdk.paymentIntents.retrieve(data.id)

describe("a payment by card", () => {
  it("is opened for whole dong, which Stripe counts as its smallest unit, and only authorises", async () => {
    const data = await open(123_457)
    await stripe.pay(data.url, OK)
    const { status, data: told } = await asked(data)
    expect(status).toBe("authorized")
    expect(await intent(told as { id: string })).toMatchObject({
      amount: 123_457,
      amount_received: 0,
      currency: "vnd",
      capture_method: "manual",
      metadata: { order_group: "ogrp_1" },
    })
    expect(Date.parse(String(told?.capture_before))).toBeGreaterThan(Date.now())
  })

  it.each([[0.5], [0], [-1], [Number.MAX_SAFE_INTEGER + 1]])("is not opened for %p dong", async (amount) => {
    await expect(open(amount)).rejects.toThrow(/whole dong/)
  })

  it("is opened once a key, and other parameters under the key are refused", async () => {
    const [first, again] = [await open(50_000, "open:same"), await open(50_000, "open:same")]
    expect(again.checkout_id).toBe(first.checkout_id)
    await expect(open(50_001, "open:same")).rejects.toThrow(/same parameters/)
  })

  it.each([
    ["declines", "4000000000000002"],
    ["says there is too little money", "4000000000009995"],
  ])("waits for another card when the bank %s", async (_what, number) => {
    const data = await open()
    expect(await stripe.pay(data.url, number)).toBeNull()
    expect((await asked(data)).status).toBe("pending")
    expect(await stripe.pay(data.url, OK)).toBe("http://127.0.0.1:1/xong")
    expect((await asked(data)).status).toBe("authorized")
  })

  inItsPlace.it("is authorised only when the bank says yes in 3-D Secure", async () => {
    const data = await open()
    expect(await stripe.pay(data.url, "4000002500003155", "no")).toBeNull()
    expect((await asked(data)).status).toBe("pending")
    await stripe.pay(data.url, "4000002500003155", "yes")
    expect((await asked(data)).status).toBe("authorized")
  })

  it("takes no card any more when its page was shut", async () => {
    const data = await open()
    const shut = await provider.updatePayment({ data, amount: 500_000, currency_code: "vnd" })
    expect(shut).toMatchObject({ status: "canceled", data: { url: null } })
    expect(await stripe.pay(data.url, OK)).toBeNull()
    expect((await asked(data)).status).toBe("canceled")
  })

  it("tells that it was used when it was used before its page was shut", async () => {
    const data = await open()
    await stripe.pay(data.url, OK)
    expect((await provider.updatePayment({ data, amount: 1, currency_code: "vnd" })).status).toBe("authorized")
  })
})

describe("capturing", () => {
  it("takes the amount that was claimed, and the rest goes back to the card", async () => {
    const data = await authorised()
    await provider.capturePayment({ data: claim(data, "capture:part", 200_000) })
    expect(await intent(data)).toMatchObject({ amount_received: 200_000, amount_capturable: 0, status: "succeeded" })
  })

  it("happens once, however often it is tried", async () => {
    const data = await authorised()
    const again = () => provider.capturePayment({ data: claim(data, "capture:once", 300_000) })
    // Of calls at the same time Stripe may answer one alone.
    await Promise.allSettled([again(), again(), again()])
    await again()
    expect((await intent(data)).amount_received).toBe(300_000)
    await expect(provider.capturePayment({ data: claim(data, "capture:more", 500_000) })).rejects.toThrow(/300000/)
  })

  it("moves nothing that was not claimed", async () => {
    const data = await authorised()
    await expect(provider.capturePayment({ data })).rejects.toThrow(/claimed/)
    expect((await intent(data)).status).toBe("requires_capture")
  })

  inItsPlace.it.each([["lost" as const], ["unheard" as const], ["busy" as const]])(
    "is found out by trying again under the same key when the answer was %s",
    async (how) => {
      const data = await authorised()
      stripe.trouble("/capture", how)
      const capture = () => provider.capturePayment({ data: claim(data, `capture:${how}`, 400_000) })
      await expect(capture()).rejects.not.toMatchObject({ type: "not_allowed" })
      await capture()
      expect((await intent(data)).amount_received).toBe(400_000)
    },
    30_000,
  )

  it("says no for certain when the authorisation is gone", async () => {
    const data = await authorised()
    await provider.cancelPayment({ data })
    await provider.cancelPayment({ data })
    expect((await intent(data)).status).toBe("canceled")
    const late = provider.capturePayment({ data: claim(data, "capture:late", 500_000) })
    await expect(late).rejects.toMatchObject({ type: "not_allowed" })
  })
})

describe("giving back", () => {
  const captured = async () => {
    const data = await authorised()
    await provider.capturePayment({ data: claim(data, `capture:${data.id}`, 500_000) })
    return data
  }
  const refund = (data: Data, key: string, amount: number) =>
    provider.refundPayment({ amount: { value: String(amount), precision: 20 }, data: claim(data, key, amount) })
  const given = async (data: { id: string }) =>
    (await stripe.sdk.charges.retrieve((await intent(data)).latest_charge ?? "")).amount_refunded

  it("gives each claim back once, also after Stripe has forgotten its key", async () => {
    const data = await captured()
    await refund(data, "refund:a", 200_000)
    await refund(data, "refund:a", 200_000)
    await refund(data, "refund:b", 100_000)
    expect(await given(data)).toBe(300_000)
  })

  it("never gives back more than was captured, nor before", async () => {
    const data = await captured()
    await refund(data, "refund:most", 400_000)
    await expect(refund(data, "refund:over", 100_001)).rejects.toMatchObject({ type: "not_allowed" })
    expect(await given(data)).toBe(400_000)
    await expect(refund(await authorised(), "refund:early", 1)).rejects.toMatchObject({ type: "not_allowed" })
    await expect(provider.cancelPayment({ data })).rejects.toMatchObject({ type: "not_allowed" })
  })
})

describe("news by webhook", () => {
  const body = JSON.stringify({
    id: "evt_1",
    object: "event",
    type: "payment_intent.succeeded",
    data: { object: { object: "payment_intent", id: "pi_1", amount: 5, metadata: { order_group: "ogrp_1" } } },
  })
  const read = (signature: string, rawData = body) =>
    provider.getWebhookActionAndData({ data: {}, rawData, headers: { "stripe-signature": signature } })

  it("is read when its signature is Stripe's, and moves nothing by itself", async () => {
    expect(await read(signatureOf(body, SECRET))).toMatchObject({
      action: "not_supported",
      data: { event_id: "evt_1", type: "payment_intent.succeeded", reference: "ogrp_1", intent_id: "pi_1" },
    })
  })

  it.each([
    ["another secret", signatureOf(body, "whsec_another")],
    ["a day ago", signatureOf(body, SECRET, Math.floor(Date.now() / 1000) - 86_400)],
    ["nothing", ""],
  ])("is refused when it was signed with %s", async (_what, signature) => {
    await expect(read(signature)).rejects.toMatchObject({ type: "invalid_data" })
  })

  it("is refused when a byte of its body is another", async () => {
    await expect(read(signatureOf(body, SECRET), `${body} `)).rejects.toMatchObject({ type: "invalid_data" })
  })
})
