import { type NextRequest, NextResponse } from "next/server"
import { contentSecurityPolicy } from "@/shared/content-security-policy"

/** Labels are printed in capitals, since those make a smaller code: one address for both. */
const PRINTED = /^\/T\/([^/]+)\/?$/

/**
 * Runs before each page: a Content-Security-Policy with a nonce of its own (Next puts the nonce on its scripts),
 * and "noindex" on demonstrations. Reads the environment at run time, so that one build serves every installation.
 */
export function proxy(request: NextRequest): Response {
  const printed = PRINTED.exec(request.nextUrl.pathname)?.[1]
  if (printed) return NextResponse.redirect(new URL(`/t/${printed}`, request.nextUrl), 308)
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

export const config = { matcher: ["/((?!_next/static|_next/image|static/|t/|favicon\\.ico|icon\\.svg).*)"] }
