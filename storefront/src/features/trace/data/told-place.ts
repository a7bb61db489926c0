import "server-only"
import type { NextRequest } from "next/server"
import { isSecure } from "@/shared/env"
import { decodeSegment } from "@/shared/decode-segment"

const COOKIE = "noi_quet"
const SECONDS = 60
const part = encodeURIComponent

/** What became of the place that this phone has just told: a province, or "loi". Only we say so, never the address of the page. */
export const toldPlace = (request: Pick<NextRequest, "cookies">): string | null =>
  decodeSegment(request.cookies.get(COOKIE)?.value ?? "") || null

const cookie = (value: string, seconds: number, path: string): string =>
  `${COOKIE}=${part(value)}; Path=${path}; Max-Age=${String(seconds)}; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`

/** Leads back to the page of the item, which says it once. */
export function rememberTold(code: string, serial: string, told: string): Response {
  const path = `/t/${part(code)}/${part(serial)}`
  return new Response(null, { status: 303, headers: { location: path, "set-cookie": cookie(told, SECONDS, path) } })
}

export function forgetTold(answer: Response, code: string, serial: string): Response {
  answer.headers.append("set-cookie", cookie("", 0, `/t/${part(code)}/${part(serial)}`))
  return answer
}
