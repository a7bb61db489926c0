import "server-only"
import type { NoticeFeed } from "@san-ocop/kit/http/notices"
import { backend } from "@/shared/medusa/backend"
import { SELLER_AREA } from "@/shared/session/area"
import { readToken } from "@/shared/session/token"

/** How many notices of the stall wait for the member; null where it is not known: the frame does without. */
export async function stallUnread(sellerId: string): Promise<number | null> {
  const token = await readToken(SELLER_AREA)
  if (!token) return null
  const path = `/seller/${encodeURIComponent(sellerId)}/notices`
  const feed = await backend.get<NoticeFeed>(path, { token, query: { limit: 1 } }).catch(() => null)
  return feed?.unread ?? null
}
