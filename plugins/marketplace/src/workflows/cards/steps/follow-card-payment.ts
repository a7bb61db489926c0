import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { type CardStep, nextCardStep } from "@san-ocop/kit/card-steps"
import { sumVnd } from "@san-ocop/kit/vnd"
import { askForPromise, carryOutOperation, openCardPage, shutPage } from "../../../lib/cards/ask-provider"
import { askAfterRefund } from "../../../lib/cards/ask-after-refund"
import { enterTransactions, undoTransactions } from "../../../lib/cards/enter-transactions"
import { CARD_MODULE } from "../../../modules/card"
import type CardModuleService from "../../../modules/card/service"
import { type CardPaymentNow, factsOf, readCardPayment } from "../../../reads/cards/card-payment"
import { cancelGroupOrderWorkflow } from "../../orders/cancel-group-order"

/** More than a group can need: whatever is left then is done the next time. */
const AT_MOST = 40
const UNPAID = "Quá 60 phút chưa nhập thẻ nên đơn tự hủy. Thẻ của quý khách không bị trừ tiền."
const LAPSED = "Ngân hàng của thẻ không còn giữ tiền nên đơn bị hủy. Thẻ của quý khách không bị trừ tiền."

/**
 * Does about a payment by card whatever is to be done now, step by step, until nothing is. Each step reads anew what the database knows, so that it does not matter who called, in which
 * order news came or where an earlier call died. Run under the payment's lock.
 */
export const followCardPaymentStep = createStep(
  "follow-card-payment",
  async ({ group_id }: { group_id: string }, { container }) => {
    for (let turn = 0; turn < AT_MOST; turn += 1) {
      const payment = await readCardPayment(container, group_id, clock.now())
      if (!payment || !(await doOneThing(container, payment))) return new StepResponse(turn)
    }
    return new StepResponse(AT_MOST)
  },
)

/** @returns false when there is nothing more to do now */
async function doOneThing(container: MedusaContainer, payment: CardPaymentNow): Promise<boolean> {
  const at = clock.now()
  const entered = payment.operations.find(({ state, is_entered }) => state === "done" && !is_entered)
  if (entered) {
    await enterTransactions(container, payment, entered)
    return true
  }
  const undone = payment.operations.find(({ state, is_undone }) => state === "failed" && !is_undone)
  if (undone) {
    await undoTransactions(container, payment, undone)
    return true
  }
  const asked = payment.operations.find(({ is_to_ask }) => is_to_ask)
  if (asked) {
    const { id } = payment
    const answer = await askAfterRefund(container, payment, asked.id)
    await cardsOf(container).answerRefund({ id, operation: asked.id, ...answer, events: asked.news, at })
    return true
  }
  const open = payment.operations.find(({ state }) => state === "claimed" || state === "unknown")
  if (open) return carryOutOperation(container, payment, open, at)
  if (payment.state === "awaiting" && payment.page_claimed_at) {
    const { session_id } = await openCardPage(container, payment, at).catch(pageOf(payment))
    const answer = session_id ? await askForPromise(container, payment, session_id, at) : "waiting"
    if (answer === "authorised") return true
    if (answer === "shut") {
      await cardsOf(container).forgetPage({ id: payment.id })
      return true
    }
  }
  return carryOut(container, payment, nextCardStep(factsOf(payment), at.getTime()), at)
}

/** A page that is known is asked about also when it could not be claimed again. */
const pageOf =
  ({ session_id }: CardPaymentNow) =>
  (error: unknown) => {
    if (session_id) return { session_id }
    throw error
  }

async function carryOut(
  container: MedusaContainer,
  payment: CardPaymentNow,
  step: CardStep,
  at: Date,
): Promise<boolean> {
  const cards = cardsOf(container)
  const { id, session_id } = payment
  switch (step.kind) {
    case "wait":
      return false
    case "expire":
    case "call_off": {
      const actor = systemActor("follow-card-payments")
      const [note, from] =
        step.kind === "expire" ? ([UNPAID, "awaiting_payment"] as const) : ([LAPSED, "placed"] as const)
      for (const order of step.orders) {
        await cancelGroupOrderWorkflow(container).run({ input: { id: order, actor, note, from: [from] } })
      }
      return true
    }
    case "close":
      if (payment.page_claimed_at && session_id) {
        await shutPage(container, session_id)
        return true
      }
      await cards.close({ id, at })
      return true
    case "void":
      return claimed(await cards.claim({ id, kind: "void", amount: whole(payment), shares: [], at }))
    case "capture":
      return claimed(await cards.claim({ id, kind: "capture", amount: step.amount, shares: step.shares, at }))
    case "refund": {
      const shares = [{ id: step.order, amount: step.amount }]
      return claimed(await cards.claim({ id, kind: "refund", amount: step.amount, shares, at }))
    }
    case "set_off":
      await cards.setOff({ id, order: step.order, at })
      return true
  }
}

const cardsOf = (container: MedusaContainer) => container.resolve<CardModuleService>(CARD_MODULE)
const claimed = (operation: unknown): boolean => operation !== null
const whole = ({ orders }: CardPaymentNow): number => sumVnd(orders.map(({ amount }) => amount))
