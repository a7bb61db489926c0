import { type NextRequest, NextResponse } from "next/server"
import { contentSecurityPolicy } from "@/shared/content-security-policy"
import { decodeSegment } from "@/shared/decode-segment"

/** Labels are printed in capitals, since those make a smaller code: one address for both. */
const PRINTED = /^\/T\/([^/]+)\/?$/

/**
 * Runs before each page: a Content-Security-Policy with a nonce of its own (Next puts the nonce on its scripts),
 * and "noindex" on demonstrations. Reads the environment at run time, so that one build serves every installation.
 */
export function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl
  if (decodeSegment(pathname) === null) return badAddress()
  const printed = PRINTED.exec(pathname)?.[1]
  if (printed) return NextResponse.redirect(new URL(`/t/${printed}`, request.url), 308)
  // The trace page has no script, and a policy of its own.
  if (pathname.startsWith("/t/")) return NextResponse.next()
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy({ nonce, development: process.env.NODE_ENV === "development" })
  const headers = new Headers(request.headers)
  headers.set("x-nonce", nonce)
  headers.set("content-security-policy", policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set("content-security-policy", policy)
  if (process.env["DEMO"] === "true") response.headers.set("x-robots-tag", "noindex, nofollow")
  return response
}

/** An address that is not well encoded never reaches a page. */
const badAddress = (): Response =>
  new Response("Địa chỉ này không đúng. Xin xem lại.\n", {
    status: 400,
    headers: { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" },
  })

export const config = { matcher: ["/((?!_next/static|_next/image|static/|favicon\\.ico|icon\\.svg).*)"] }
