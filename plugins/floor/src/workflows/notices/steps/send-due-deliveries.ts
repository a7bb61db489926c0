import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import { attemptKey } from "../../../lib/notices/attempt-key"
import { type Channel, channelsOf } from "../../../lib/notices/channels"
import { emailText } from "../../../lib/notices/email-text"
import { failureOf, type SendFailure } from "../../../lib/notices/send-failure"
import { NOTICE_MODULE } from "../../../modules/notice"
import type { Claimed, Settlement } from "../../../modules/notice/changes/rows"
import { afterFailure } from "../../../modules/notice/changes/settle"
import type NoticeModuleService from "../../../modules/notice/service"

// What one run sends at most: the next begins a minute later, and other workers take their share meanwhile.
const LIMIT = 500

async function send(container: MedusaContainer, delivery: Claimed, site: string): Promise<void> {
  const { id, attempts, address: to, channel, topic, title, body, href, name } = delivery
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel,
    template: topic,
    content: emailText({ name, title, body, href }, site),
    resource_type: "notice_delivery",
    resource_id: attemptKey(id, attempts),
    idempotency_key: attemptKey(id, attempts),
  })
}

type Outcome = Omit<Settlement, "id" | "attempts"> & { failure?: SendFailure }

async function outcomeOf(sending: Promise<void>, { attempts }: Claimed): Promise<Outcome> {
  try {
    await sending
    return { state: "sent" }
  } catch (error) {
    const { kind, message } = failureOf(error)
    return { ...afterFailure(attempts, kind, clock.now()), error: message, failure: kind }
  }
}

/**
 * Sends what is due, one after the other. Not undone: what has left the house cannot be called back. A channel that is down is
 * asked once: the other messages keep their attempts, and nobody waits for a server that does not answer five hundred times.
 */
export const sendDueDeliveriesStep = createStep("send-due-deliveries", async (_: void, { container }) => {
  const notices = container.resolve<NoticeModuleService>(NOTICE_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const channels = channelsOf(process.env)
  const site = process.env.STOREFRONT_URL || "http://localhost:8000"
  const count = { sent: 0, failed: 0 }
  const down: Channel[] = []
  for (let done = 0; done < LIMIT; done++) {
    const claim = await notices.claim(channels, clock.now(), down)
    if (!claim) break
    if ("given_up" in claim) {
      count.failed++
      continue
    }
    const { sending } = claim
    const { failure, ...outcome } = await outcomeOf(send(container, sending, site), sending)
    if (failure === "down") down.push(sending.channel)
    await notices.settle({ id: sending.id, attempts: sending.attempts, ...outcome }, clock.now())
    count[outcome.state === "sent" ? "sent" : "failed"]++
    if (outcome.state !== "sent") logger.warn(`notice delivery ${sending.id} is ${outcome.state}: ${outcome.error}`)
  }
  return new StepResponse(count)
})
