import type { NextRequest } from "next/server"

const TIMEOUT_MS = 5_000
const PASSED_ON = ["location", "link", "content-type", "cache-control", "content-security-policy"] as const
const backendUrl = (): string => (process.env["BACKEND_URL"]?.trim() || "http://127.0.0.1:9000").replace(/\/+$/, "")

/** The resolver's answer to an address on a label, as it stands: where it leads, its links, or why there are none. */
export async function askResolver(request: NextRequest): Promise<Response> {
  // As it was sent: what is encoded twice must not be decoded on the way.
  const { pathname, search } = new URL(request.url)
  const isKnown = ["GET", "HEAD", "OPTIONS"].includes(request.method)
  if (!isKnown) return new Response(null, { status: 405, headers: { allow: "GET, HEAD, OPTIONS" } })
  try {
    const answer = await fetch(backendUrl() + pathname + search, {
      method: request.method,
      headers: { accept: request.headers.get("accept") ?? "*/*" },
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const headers = new Headers({ "x-content-type-options": "nosniff" })
    for (const [name, value] of answer.headers) {
      if (PASSED_ON.some((one) => one === name) || name.startsWith("access-control-")) headers.set(name, value)
    }
    return new Response(answer.body, { status: answer.status, headers })
  } catch {
    return new Response("Chưa tra được mã này. Xin thử lại sau ít phút.\n", {
      status: 503,
      headers: { "content-type": "text/plain; charset=utf-8", "retry-after": "10" },
    })
  }
}
