import "server-only"
import { randomBytes } from "node:crypto"
import type { NextRequest } from "next/server"
import { isSecure } from "@/shared/env"

const COOKIE = "may_quet"
const DAYS = 30
// Whoever looks at an address before a person does: previews in chats, search engines, browsers that fetch ahead.
const ROBOT = /bot|crawl|spider|preview|facebookexternalhit|whatsapp\//i

/** Who checks a label: a name of the phone that says nothing, for one month and for trace pages only. */
export type Scanner = { device: string; isNew: boolean; counts: boolean }

export function scannerOf(request: NextRequest): Scanner {
  const known = request.cookies.get(COOKIE)?.value
  const isAhead = /prefetch|preview/.test(request.headers.get("sec-purpose") ?? request.headers.get("purpose") ?? "")
  const counts = !isAhead && !ROBOT.test(request.headers.get("user-agent") ?? "")
  return known && /^[\w-]{22}$/.test(known)
    ? { device: known, isNew: false, counts }
    : { device: randomBytes(16).toString("base64url"), isNew: true, counts }
}

/** What the backend is told of it. */
export const scanHeaders = ({ device, isNew, counts }: Scanner): Record<string, string> =>
  counts ? { "x-scan-device": device, ...(isNew ? {} : { "x-scan-known": "yes" }) } : { "x-scan": "no" }

/** Lets the phone keep its name, so that one who looks twice is not taken for two. */
export function rememberScanner(answer: Response, { device, isNew, counts }: Scanner): Response {
  if (isNew && counts) {
    const secure = isSecure() ? "; Secure" : ""
    const cookie = `${COOKIE}=${device}; Path=/t; Max-Age=${String(DAYS * 86_400)}; HttpOnly; SameSite=Lax${secure}`
    answer.headers.append("set-cookie", cookie)
  }
  return answer
}
