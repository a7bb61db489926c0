import { type NextRequest, NextResponse } from "next/server"
import { contentSecurityPolicy } from "@/shared/content-security-policy"
import { askResolver } from "@/shared/ask-resolver"
import { decodeSegment } from "@/shared/decode-segment"

/**
 * What labels carry: "/01/<GTIN>…" and "/T/…" in capitals, which make a smaller code. Where labels name the shop's own address
 * instead of the resolver's, the shop hands the question on. "/t/…" in small letters is the page that the answer leads to.
 */
const ON_LABELS = /^(?:\/01\/|\/T\/|\/t\/[^/]+\/[^/]+\/(?!vi-tri$)|\/\.well-known\/gs1resolver$)/

/**
 * Runs before each page: a Content-Security-Policy with a nonce of its own (Next puts the nonce on its scripts),
 * and "noindex" on demonstrations. Reads the environment at run time, so that one build serves every installation.
 */
export function proxy(request: NextRequest): Response | Promise<Response> {
  const { pathname } = request.nextUrl
  if (ON_LABELS.test(pathname)) return askResolver(request)
  if (decodeSegment(pathname) === null) return badAddress()
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
