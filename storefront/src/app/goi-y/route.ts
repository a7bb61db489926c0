import { suggest } from "@/features/catalog/data/catalog"

const NOTHING = { products: [], producers: [], provinces: [], groups: [] }

/** GET /goi-y?q=…: suggestions for the search box. 503 when there are none to be had: the form works without them. */
export async function GET(request: Request): Promise<Response> {
  const q = new URL(request.url).searchParams.get("q")?.trim().slice(0, 100) ?? ""
  const list = q.length < 2 ? NOTHING : await suggest(q).catch(() => null)
  if (!list) return new Response(null, { status: 503, headers: { "cache-control": "no-store" } })
  return Response.json(list, { headers: { "cache-control": "private, max-age=60" } })
}
