import "server-only"
import { vietnamDay, type Day } from "@san-ocop/kit/day"
import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerOrderRow } from "@san-ocop/kit/http/seller"
import { stallRead, type StallSession } from "../seller-session/session"

const PAGE_SIZE = 100
const MOST_PAGES = 10

/** The newest orders, as far back as the start of `today`. `whole` is false when there were too many to read. */
export async function todaysOrders(
  session: StallSession,
  today: Day,
): Promise<{ rows: SellerOrderRow[]; whole: boolean }> {
  const rows: SellerOrderRow[] = []
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, count } = await stallRead<Page<SellerOrderRow>>(session, "/orders", {
      limit: PAGE_SIZE,
      offset: page * PAGE_SIZE,
    })
    rows.push(...items)
    const last = items.at(-1)
    if (!last || rows.length >= count || vietnamDay(new Date(last.placed_at)) < today) return { rows, whole: true }
  }
  return { rows, whole: false }
}
