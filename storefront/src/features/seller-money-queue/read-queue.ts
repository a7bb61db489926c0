import type { Page } from "@san-ocop/kit/http/problem"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { choiceParam, pageParam, type SearchParams } from "@/shared/forms/search-params"

export const PAGE_SIZE = 20
export const LISTS = { "can-xem": "waiting", "da-xong": "done" } as const
export type ListName = keyof typeof LISTS

export type QueueProps = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export type MoneyQueue<Row> = {
  slug: string
  chosen: ListName
  page: number
  /** The address of a page of a list. */
  here: (list: ListName, number?: number) => string
  items: Row[]
  count: number
  /** A number that the address tells of what was just `done`. */
  number: (name: string) => string
  mayWrite: boolean
  done: "moved" | "applied" | null
}

/** What came in and waits to be looked at by a stall, or was: one page of the list that the address names. `api`: where it is read. */
export async function readQueue<Row>(
  { params, searchParams }: QueueProps,
  path: `/tien/${string}`,
  api: string,
): Promise<MoneyQueue<Row>> {
  const [{ stall: slug }, query] = await Promise.all([params, searchParams])
  const chosen = choiceParam(query, "muc", ["can-xem", "da-xong"]) ?? "can-xem"
  const page = pageParam(query)
  const here = (list: ListName, number = 1) =>
    stallPath(slug, path, { muc: list === "can-xem" ? null : list, trang: number > 1 ? number : null })
  const session = await requireStall(slug, here(chosen, page))
  const { items, count } = await stallRead<Page<Row>>(session, api, {
    list: LISTS[chosen],
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  })
  const number = (name: string) => /^\d{1,4}$/.exec(String(query[name]))?.[0] ?? "0"
  return {
    ...{ slug, chosen, page, here, items, count, number },
    mayWrite: roleMay(session.stall.role, "transfers:write"),
    done: choiceParam(query, "bao", ["moved", "applied"]),
  }
}
