import { backendUrl } from "@/shared/env"

const PASSED_ON = ["content-type", "content-length", "etag", "last-modified"] as const
// Pictures get a new name whenever they change.
const CACHE = "public, max-age=604800, stale-while-revalidate=86400"

/** Pictures kept by the backend, under the storefront's own address: nothing is loaded from elsewhere, whatever the backend's is. */
export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const { path } = await params
  if (path.some((part) => part === "." || part === "..")) return new Response(null, { status: 404 })
  const tag = request.headers.get("if-none-match")
  const answer = await fetch(`${backendUrl()}/static/${path.map(encodeURIComponent).join("/")}`, {
    headers: tag ? { "if-none-match": tag } : {},
    cache: "no-store",
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null)
  if (!answer) return new Response(null, { status: 502 })
  if (!answer.ok && answer.status !== 304) return new Response(null, { status: 404 })
  const headers = new Headers({ "cache-control": CACHE, "x-content-type-options": "nosniff" })
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  // An uploaded file is shown, never run.
  headers.set("content-security-policy", "default-src 'none'; sandbox")
  return new Response(answer.body, { status: answer.status, headers })
}
