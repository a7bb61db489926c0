import "server-only"
import type { NextRequest } from "next/server"
import { isSecure } from "@/shared/env"

const COOKIE = "may_quet"
const DAYS = 30
const NAME = /^[\w-]{22}$/
// Whoever looks at an address before a person does: previews in chats, search engines, browsers that fetch ahead.
const ROBOT = /bot|crawl|spider|preview|facebookexternalhit|whatsapp\//i

/** Who checks a label: a name of the phone that says nothing, for one month and for trace pages only; null while it has none. */
export type Scanner = { device: string | null; counts: boolean }

export function scannerOf(request: NextRequest): Scanner {
  const known = request.cookies.get(COOKIE)?.value ?? ""
  const isAhead = /prefetch|preview/.test(request.headers.get("sec-purpose") ?? request.headers.get("purpose") ?? "")
  const counts = !isAhead && !ROBOT.test(request.headers.get("user-agent") ?? "")
  return { device: NAME.test(known) ? known : null, counts }
}

/** What the backend is told of it. */
export const scanHeaders = ({ device, counts }: Scanner): Record<string, string> =>
  counts ? (device ? { "x-scan-device": device } : {}) : { "x-scan": "no" }

/** Lets the phone keep the name that the backend gave it, so that one who looks twice is not taken for two. */
export function rememberScanner(answer: Response, given: string | null): Response {
  if (given !== null) {
    const secure = isSecure() ? "; Secure" : ""
    const cookie = `${COOKIE}=${given}; Path=/t; Max-Age=${String(DAYS * 86_400)}; HttpOnly; SameSite=Lax${secure}`
    answer.headers.append("set-cookie", cookie)
  }
  return answer
}
