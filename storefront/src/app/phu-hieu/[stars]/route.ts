import { backendUrl } from "@/shared/env"

/** The operator's artwork under the storefront's own address: nothing is loaded from elsewhere. */
export async function GET(_request: Request, { params }: { params: Promise<{ stars: string }> }): Promise<Response> {
  const { stars } = await params
  if (!/^[345]$/.test(stars)) return new Response(null, { status: 404 })
  const answer = await fetch(`${backendUrl()}/catalog/badge-artwork/${stars}`, {
    cache: "no-store",
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null)
  if (!answer?.ok) return new Response(null, { status: answer ? 404 : 502 })
  return new Response(answer.body, {
    headers: {
      "content-type": "image/webp",
      "cache-control": "public, max-age=604800",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    },
  })
}
