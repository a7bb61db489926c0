import { suggest } from "@/features/catalog/data/catalog"

const NOTHING = { products: [], producers: [], provinces: [], groups: [] }

/** GET /goi-y?q=…: suggestions for the search box. Empty rather than an error: the form works without them. */
export async function GET(request: Request): Promise<Response> {
  const q = new URL(request.url).searchParams.get("q")?.trim().slice(0, 100) ?? ""
  const list = q.length < 2 ? NOTHING : await suggest(q).catch(() => NOTHING)
  return Response.json(list, { headers: { "cache-control": "private, max-age=60" } })
}
