import "server-only"
import type { NoticeFeed } from "@san-ocop/kit/http/notices"
import { backend } from "@/shared/medusa/backend"
import { DEPARTMENT_AREA } from "@/shared/session/area"
import { readToken } from "@/shared/session/token"

/** How many notices wait for the officer; null where it is not known: the frame does without. */
export async function deskUnread(): Promise<number | null> {
  const token = await readToken(DEPARTMENT_AREA)
  if (!token) return null
  const feed = await backend.get<NoticeFeed>("/department/notices", { token, query: { limit: 1 } }).catch(() => null)
  return feed?.unread ?? null
}
