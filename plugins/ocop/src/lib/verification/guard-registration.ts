import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import { rateCounter } from "@san-ocop/floor/lib/rate-counter"
import type { RateCounter, RateRule } from "@san-ocop/floor/lib/rate-limit"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { parsePhone } from "@san-ocop/kit/phone"

// A training day at a commune's office registers many people from one address.
const PER_ADDRESS: RateRule = { limit: 60, seconds: 3_600 }
// A refusal tells that a number has an account, so an address gets few of them; registrations that pass do not count here.
const REFUSED_PER_ADDRESS: RateRule = { limit: 20, seconds: 3_600 }
const PER_PHONE: RateRule = { limit: 5, seconds: 3_600 }
const LINKS_PER_ADDRESS: RateRule = { limit: 30, seconds: 900 }
const PAPERS_PER_PERSON: RateRule = { limit: 120, seconds: 3_600 }

async function take(counter: RateCounter, key: string, { limit, seconds }: RateRule): Promise<void> {
  if ((await counter.take(key, seconds)) <= limit) return
  refuse("too_many_requests", "Đã thử nhiều lần. Vui lòng chờ một lúc rồi thử lại.", { code: "too_many_registrations" })
}

const phoneIn = (body: unknown): string | null =>
  typeof body === "object" && body !== null && "phone" in body && typeof body.phone === "string"
    ? parsePhone(body.phone)
    : null

/**
 * Counts attempts to register, by the address that asks and by the phone that is named. Answers what to call when it passed.
 * @throws Refusal too_many_requests
 */
export async function limitRegistrations(
  address: string,
  body: unknown,
  counter = rateCounter,
): Promise<() => Promise<void>> {
  await take(counter, `registration:address:${address}`, PER_ADDRESS)
  const refused = `registration:refused:${address}`
  await take(counter, refused, REFUSED_PER_ADDRESS)
  const phone = phoneIn(body)
  if (phone !== null) await take(counter, `registration:phone:${phone}`, PER_PHONE)
  return () => counter.giveBack(refused)
}

export async function guardRegistration(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const passed = await limitRegistrations(clientAddress(req), req.body)
  res.once("finish", () => void (res.statusCode < 400 && passed().catch(() => undefined)))
  next()
}

/** Counts the papers that a person sends, whatever they are for. @throws Refusal too_many_requests */
export async function limitPapers(actorId: string, counter = rateCounter): Promise<void> {
  await take(counter, `papers:person:${actorId}`, PAPERS_PER_PERSON)
}

export async function guardPapers(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  await limitPapers((req as MemberRequest | OfficerRequest).actor.id)
  next()
}

/** Counts tries of one-time links by the address that asks. @throws Refusal too_many_requests */
export async function guardLink(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  await take(rateCounter, `onboarding-link:address:${clientAddress(req)}`, LINKS_PER_ADDRESS)
  next()
}
