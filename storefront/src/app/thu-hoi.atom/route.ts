import { atomFeed } from "@/features/recall/atom"
import { readRecalls } from "@/features/recall/data"
import { siteUrl } from "@/shared/env"

/** GET /thu-hoi.atom: recalls for other floors, departments and shops to follow. */
export async function GET(): Promise<Response> {
  const feed = atomFeed(siteUrl().origin, await readRecalls())
  return new Response(feed, {
    headers: { "content-type": "application/atom+xml; charset=utf-8", "cache-control": "no-cache" },
  })
}
