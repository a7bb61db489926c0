import type { IPaymentModuleService, MedusaContainer, PaymentSessionDTO } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { CARD_MODULE } from "../../modules/card"
import type CardModuleService from "../../modules/card/service"
import type { CardPaymentNow } from "../../reads/cards/card-payment"
import { siteUrl } from "../site-url"
import { CARD_PROVIDER } from "./cards-on"
import { dropRefund } from "./forget-refund"
import { refundAnswer } from "./ask-after-refund"
import type { CardOperationRow, RefundAnswer } from "./types"

type Page = { session_id: string; url: string | null }

const paymentsOf = (container: MedusaContainer) => container.resolve<IPaymentModuleService>(Modules.PAYMENT)
const cardsOf = (container: MedusaContainer) => container.resolve<CardModuleService>(CARD_MODULE)
const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null)
const urlOf = ({ data }: Pick<PaymentSessionDTO, "data">): string | null => textOf(data.url)

/** Where the shopper comes back to: our own page of the order. */
const backTo = (code: string): string => `${siteUrl()}/don-hang/${code}`

/**
 * The page where the card is entered: the one that is open, or the one that was claimed and never heard of, or a new one. The claim comes first, so that no page is open at the provider
 * that nobody here knows of.
 * @throws Refusal when there is nothing to pay
 */
export async function openCardPage(container: MedusaContainer, payment: CardPaymentNow, at: Date): Promise<Page> {
  const cards = cardsOf(container)
  const payments = paymentsOf(container)
  const { key, amount, session_id } = await cards.claimPage({ id: payment.id, at })
  if (session_id) return { session_id, url: urlOf(await payments.retrievePaymentSession(session_id)) }
  const collections = await payments.createPaymentCollections([{ currency_code: "vnd", amount }])
  const data = {
    key,
    title: `Đơn hàng ${payment.code}`,
    reference: payment.group_id,
    success_url: `${backTo(payment.code)}/the?xong=1`,
    cancel_url: backTo(payment.code),
  }
  const session = await payments.createPaymentSession(collections[0]?.id ?? "", {
    provider_id: CARD_PROVIDER,
    currency_code: "vnd",
    amount,
    data,
  })
  await cards.keepPage({ id: payment.id, session_id: session.id })
  return { session_id: session.id, url: urlOf(session) }
}

/** What became of a page: a promise, which is written down with its orders; a page that was shut; or nothing yet. */
export async function askForPromise(
  container: MedusaContainer,
  { id }: CardPaymentNow,
  session_id: string,
  at: Date,
): Promise<"authorised" | "shut" | "waiting"> {
  const payments = paymentsOf(container)
  try {
    const payment = await payments.authorizePaymentSession(session_id, {})
    if (!payment) return "waiting"
    const told = { intent_id: textOf(payment.data?.id), capture_before: textOf(payment.data?.capture_before) }
    await cardsOf(container).authorise({ id, payment_id: payment.id, ...told, at })
    return "authorised"
  } catch (error) {
    if (!isRefused(error)) throw error
    const { status } = await payments.retrievePaymentSession(session_id)
    return status === "canceled" ? "shut" : "waiting"
  }
}

/** Shuts the page, so that no card can be entered any more. */
export async function shutPage(container: MedusaContainer, session_id: string): Promise<void> {
  const payments = paymentsOf(container)
  const { data, amount, currency_code } = await payments.retrievePaymentSession(session_id)
  await payments.updatePaymentSession({ id: session_id, data, amount, currency_code })
}

const isRefused = (error: unknown): boolean =>
  error instanceof MedusaError && error.type === MedusaError.Types.NOT_ALLOWED

/**
 * Makes a call that was claimed, with the claim's own key, and writes down what became of it. Medusa's row of an earlier try is no proof that the provider was asked, so it makes way.
 * @returns false when nobody heard the answer: the job tries again
 */
export async function carryOutOperation(
  container: MedusaContainer,
  { id, payment_id }: CardPaymentNow,
  operation: CardOperationRow,
  at: Date,
): Promise<boolean> {
  const end = (outcome: "done" | "pending" | "unknown" | "refused", note: string | null = null) =>
    cardsOf(container).end({ id, operation: operation.id, outcome, note, at })
  let answer: RefundAnswer | null
  try {
    answer = await call(paymentsOf(container), payment_id ?? "", operation)
  } catch (error) {
    const note = error instanceof Error ? error.message : JSON.stringify(error)
    await end(isRefused(error) ? "refused" : "unknown", note)
    return false
  }
  await end(answer?.status === "pending" ? "pending" : "done")
  return true
}

/** @returns what the provider says of a refund; null of any other call */
async function call(
  payments: IPaymentModuleService,
  payment_id: string,
  operation: CardOperationRow,
): Promise<RefundAnswer | null> {
  const { id: key, kind, amount } = operation
  if (kind === "void") {
    await payments.cancelPayment(payment_id)
    return null
  }
  const payment = await payments.retrievePayment(payment_id)
  // Medusa's type leaves out what its service takes.
  const claim: { id: string } = Object.assign(
    { id: payment_id },
    { data: { ...payment.data, operation: { key, amount } } },
  )
  await payments.updatePayment(claim)
  if (kind === "capture") {
    const earlier = await payments.listCaptures({ payment_id })
    if (!payment.captured_at && earlier.length > 0) await payments.deleteCaptures(earlier.map(({ id }) => id))
    await payments.capturePayment({ payment_id, amount })
    return null
  }
  await dropRefund(payments, payment_id, key)
  const { data } = await payments.refundPayment({ payment_id, amount, note: key })
  return refundAnswer(data)
}
