// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- the package offers its class nowhere else
import StripeProviderService from "@medusajs/payment-stripe/dist/services/stripe-provider"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  BigNumberInput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { MathBN, MedusaError, PaymentActions } from "@medusajs/framework/utils"
import { type CardData, checkoutId, checkoutWish, claimed, intentId } from "../../lib/card-data"
import { readCardEvent } from "../../lib/card-event"
import { type RefundAnswer, refundAnswer, type StripeRefund } from "../../lib/refund-answer"
import { stripeClient } from "../../lib/stripe-client"

type StripeOptions = { apiKey: string; webhookSecret: string; apiBase?: string; patienceMs?: number }

/** Kinds of Stripe's errors after which nothing has happened. Of all others nobody knows until it is asked again. */
const REFUSALS = ["StripeInvalidRequestError", "StripeCardError", "StripeIdempotencyError"]
/** Another call under the same key is still under way, such as one whose answer nobody waited for: it may yet go through. */
const CONFLICT = 409

/** @throws MedusaError not_allowed when Stripe refused; any other error leaves open what became of the call */
async function tell<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call
  } catch (error) {
    const { type, message, statusCode } = error as { type?: unknown; message?: unknown; statusCode?: unknown }
    if (statusCode === CONFLICT || !REFUSALS.some((refusal) => refusal === type)) throw error
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, String(message))
  }
}

const seconds = (value: unknown): string | null =>
  typeof value === "number" ? new Date(value * 1000).toISOString() : null

/**
 * Cards on Stripe's own page. The stock provider opens a bare intent, for which Stripe's script would have to run on our page, captures all of it whatever
 * amount it is told, and makes a new key at each try. This one opens a Checkout Session that only authorises, captures the amount that was claimed, once, and
 * gives each outside call the key of its claim.
 */
export class StripeCardService extends StripeProviderService {
  static override identifier = "stripe"

  constructor(cradle: Record<string, unknown>, options: StripeOptions) {
    super(cradle, options)
    this.stripe_ = stripeClient<typeof this.stripe_>(options.apiKey, options.apiBase, options.patienceMs)
  }

  override async initiatePayment({
    currency_code,
    amount,
    data,
  }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { key, title, reference, success_url, cancel_url } = checkoutWish(data)
    const metadata = { order_group: reference }
    const currency = currency_code.toLowerCase()
    const unit_amount = wholeDong(amount, currency)
    const session = await tell(
      this.stripe_.checkout.sessions.create(
        {
          mode: "payment",
          payment_method_types: ["card"],
          line_items: [{ quantity: 1, price_data: { currency, unit_amount, product_data: { name: title } } }],
          payment_intent_data: { capture_method: "manual", metadata, description: title },
          metadata,
          client_reference_id: reference,
          locale: "vi",
          success_url,
          cancel_url,
        },
        { idempotencyKey: key },
      ),
    )
    const { id, url } = session
    const opened: CardData = {
      checkout_id: id,
      url,
      id: null,
      amount: unit_amount,
      currency,
      capture_before: null,
      operation: null,
    }
    return { id, data: opened, status: "pending" }
  }

  override authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return this.ask(data)
  }

  override getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return this.ask(data)
  }

  override async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: (await this.ask(data)).data ?? {} }
  }

  /**
   * The page for the card is shut; one that was used meanwhile tells so by its status. Asked about a refund (`ask_refund`) it answers how that stands, and nothing else:
   * Medusa has no such question of a provider.
   */
  override async updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const { ask_refund, ...known } = data ?? {}
    if (typeof ask_refund === "string") return { data: { ...known, refund: await this.askRefund(known, ask_refund) } }
    const { status } = await this.stripe_.checkout.sessions.retrieve(checkoutId(data))
    if (status === "open") await this.stripe_.checkout.sessions.expire(checkoutId(data))
    return this.ask(data)
  }

  override async deletePayment(input: DeletePaymentInput): Promise<UpdatePaymentOutput> {
    return this.updatePayment({ ...input, amount: 0, currency_code: "vnd" })
  }

  override async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const { key, amount } = claimed(data)
    const id = intentId(data)
    const before = await this.stripe_.paymentIntents.retrieve(id)
    if (before.status !== "succeeded") {
      const captured = await tell(
        this.stripe_.paymentIntents.capture(id, { amount_to_capture: amount }, { idempotencyKey: key }),
      )
      assertAmount("captured", captured.amount_received, amount)
      return { data: { ...data } }
    }
    // A try that nobody heard the end of had gone through.
    assertAmount("captured", before.amount_received, amount)
    return { data: { ...data } }
  }

  override async refundPayment({ data, amount }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const operation = claimed(data)
    assertAmount("refunded", wholeDong(amount, "vnd"), operation.amount)
    const payment_intent = intentId(data)
    // Stripe forgets keys after a day, but not what was done: so it is asked first.
    const refund =
      (await this.refundOf(payment_intent, operation.key)) ??
      (await tell(
        this.stripe_.refunds.create(
          { payment_intent, amount: operation.amount, metadata: { operation: operation.key } },
          { idempotencyKey: operation.key },
        ),
      ))
    const answer = refundAnswer(refund)
    if (answer.status === "failed")
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, answer.reason ?? "Stripe did not refund")
    return { data: { ...data, refund: answer } }
  }

  /** The refund that was made under a claim, if one was. */
  private async refundOf(payment_intent: string, key: string): Promise<StripeRefund | undefined> {
    const { data } = await this.stripe_.refunds.list({ payment_intent, limit: 100 })
    return data.find(({ metadata }) => metadata?.operation === key)
  }

  /** @throws MedusaError unexpected_state for one that was never made */
  private async askRefund(data: Record<string, unknown>, key: string): Promise<RefundAnswer> {
    const refund = await this.refundOf(intentId(data), key)
    if (refund) return refundAnswer(refund)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Stripe knows of no refund ${key}`)
  }

  override async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const id = intentId(data)
    const before = await this.stripe_.paymentIntents.retrieve(id)
    if (before.status === "succeeded") {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "a captured payment is refunded, not voided")
    }
    if (before.status !== "canceled") {
      await tell(this.stripe_.paymentIntents.cancel(id, {}, { idempotencyKey: `void:${id}` }))
    }
    return { data: { ...data } }
  }

  /** @throws MedusaError invalid_data for a signature that is not Stripe's, or too old */
  override async getWebhookActionAndData(payload: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    const told = readCardEvent(this.signed(payload))
    return Promise.resolve({ action: PaymentActions.NOT_SUPPORTED, data: told })
  }

  private signed(payload: ProviderWebhookPayload["payload"]) {
    try {
      return this.constructWebhookEvent(payload)
    } catch {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "the signature is not Stripe's")
    }
  }

  /** What Stripe says of a payment now. */
  private async ask(data: Record<string, unknown> | undefined): Promise<AuthorizePaymentOutput> {
    const session = await this.stripe_.checkout.sessions.retrieve(checkoutId(data), {
      expand: ["payment_intent.latest_charge"],
    })
    const intent = typeof session.payment_intent === "object" ? session.payment_intent : null
    const charge = typeof intent?.latest_charge === "object" ? intent.latest_charge : null
    const asked: CardData = {
      checkout_id: session.id,
      url: session.status === "open" ? session.url : null,
      id: intent?.id ?? null,
      amount: session.amount_total ?? 0,
      currency: session.currency ?? "vnd",
      capture_before: seconds(charge?.payment_method_details?.card?.capture_before),
      operation: null,
    }
    if (intent?.status === "requires_capture") return { data: asked, status: "authorized" }
    if (intent?.status === "succeeded") return { data: asked, status: "captured" }
    if (intent?.status === "canceled" || session.status === "expired") return { data: asked, status: "canceled" }
    return { data: asked, status: "pending" }
  }
}

/** Dong have no smaller unit: what Stripe calls the smallest unit is the dong itself. @throws MedusaError for half a dong or another currency */
function wholeDong(amount: BigNumberInput, currency: string): number {
  const dong = MathBN.convert(amount).toNumber()
  if (currency !== "vnd" || !Number.isSafeInteger(dong) || dong <= 0) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `not a sum in whole dong: ${String(dong)} ${currency}`)
  }
  return dong
}

function assertAmount(what: string, is: number, wanted: number): void {
  if (is !== wanted) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${what} ${String(is)} dong, not ${String(wanted)}`)
  }
}
