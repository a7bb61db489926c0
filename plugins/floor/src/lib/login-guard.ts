import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "./client-address"
import { refuse } from "./problem"
import { rateCounter } from "./rate-counter"
import type { RateCounter, RateRule } from "./rate-limit"

// Only failures count. An office of many people may share one address, so that limit is wide.
const PER_LOGIN: RateRule = { limit: 10, seconds: 900 }
const PER_ADDRESS: RateRule = { limit: 60, seconds: 900 }

export type LoginOutcome = "right" | "wrong" | "other"

/**
 * Lets one attempt at `login` from `address` begin, counting it at once so that many at the same time do not all pass.
 * Answers how to report its outcome: only "wrong" stays counted, "right" forgives the login what was wrong before.
 * @throws Refusal too_many_requests after too many wrong passwords
 */
export async function beginLogin(address: string, login: string, counter: RateCounter = rateCounter) {
  // Not by actor: the kinds of accounts share one table of passwords. However it is written, one login is one.
  const name = login.normalize("NFC").trim().toLowerCase()
  const byAddress = `login:address:${address}`
  // Without a name no password is tried.
  const byName = name === "" ? null : `login:name:${name}`
  const [ofAddress, ofName] = await Promise.all([
    counter.take(byAddress, PER_ADDRESS.seconds),
    byName === null ? 0 : counter.take(byName, PER_LOGIN.seconds),
  ])
  const giveBack = async () => {
    await counter.giveBack(byAddress)
    if (byName !== null) await counter.giveBack(byName)
  }
  if (ofAddress > PER_ADDRESS.limit || ofName > PER_LOGIN.limit) {
    // A refused attempt tried no password: it must not keep others at this address out.
    await giveBack()
    refuse("too_many_requests", "Đã nhập sai mật khẩu nhiều lần. Vui lòng chờ mười lăm phút rồi thử lại.", {
      code: "too_many_logins",
    })
  }
  return async (outcome: LoginOutcome): Promise<void> => {
    if (outcome === "wrong") return
    if (outcome === "other" || byName === null) return giveBack()
    await Promise.all([counter.giveBack(byAddress), counter.forget(byName)])
  }
}

const PASSWORD_LOGIN = /^\/auth\/[^/]+\/([^/]+)\/?$/i

/** True for the address of a password login, whose provider's name the router takes decoded. */
export function isPasswordLogin(originalUrl: string): boolean {
  const provider = PASSWORD_LOGIN.exec(originalUrl.split("?")[0] ?? "")?.[1]
  if (provider === undefined) return false
  try {
    return decodeURIComponent(provider) === "emailpass"
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

const outcomeOf = (status: number): LoginOutcome => (status < 400 ? "right" : status === 401 ? "wrong" : "other")

const loginIn = (body: unknown): string =>
  typeof body === "object" && body !== null && "email" in body && typeof body.email === "string" ? body.email : ""

/**
 * Guards `/auth/:actor/emailpass` (the core logs in by GET there, too) against guessing passwords.
 * @throws Refusal too_many_requests
 */
export async function loginGuard(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  if (req.method === "OPTIONS" || !isPasswordLogin(req.originalUrl)) return next()
  const report = await beginLogin(clientAddress(req), loginIn(req.body))
  res.on("finish", () => {
    // The counter does not fail: it counts in the process when it cannot do so elsewhere.
    void report(outcomeOf(res.statusCode))
  })
  next()
}
