import type { MedusaContainer } from "@medusajs/framework/types"
import type { NoticeCount, NoticeFeed, NoticeRow } from "@san-ocop/kit/http/notices"
import { readRows } from "../read-rows"
import { type NoticeReader, waysToReader } from "./notice-reader"

// Beyond this nobody counts: the page says "99+".
const COUNTED = 100

const UNREAD =
  "not exists (select 1 from notice_read r where r.reader_id = ? and r.notice_id = n.id and r.deleted_at is null)"

type Asked = { unread?: boolean | undefined; limit: number; offset: number }

/** One statement over all ways to the reader, each of which walks its own index from the newest. */
function newest(reader: NoticeReader, columns: string, { unread }: Pick<Asked, "unread">, take: number) {
  const parts = waysToReader(reader).map(({ sql, bindings }) => ({
    sql: `(select ${columns} from notice n where ${sql} ${unread ? `and ${UNREAD}` : ""} order by n.at desc, n.id desc limit ?)`,
    bindings: [...bindings, ...(unread ? [reader.id] : []), take],
  }))
  return { sql: parts.map(({ sql }) => sql).join(" union all "), bindings: parts.flatMap(({ bindings }) => bindings) }
}

async function countOf(
  container: MedusaContainer,
  reader: NoticeReader,
  unread: boolean,
  upTo: number,
): Promise<number> {
  const { sql, bindings } = newest(reader, "n.id", { unread }, upTo)
  const [row] = await readRows<{ count: number }>(container, `select count(*)::int as count from (${sql}) n`, bindings)
  return Math.min(row?.count ?? 0, upTo)
}

/** How many notices wait to be read, up to 100. */
export const countUnread = async (container: MedusaContainer, reader: NoticeReader): Promise<NoticeCount> => ({
  unread: await countOf(container, reader, true, COUNTED),
})

/** What one person is told, newest first. */
export async function readFeed(container: MedusaContainer, reader: NoticeReader, asked: Asked): Promise<NoticeFeed> {
  const { limit, offset } = asked
  const columns = "n.id, n.at, n.topic, n.title, n.body, n.href"
  const { sql, bindings } = newest(reader, columns, asked, limit + offset)
  const read =
    "exists (select 1 from notice_read r where r.reader_id = ? and r.notice_id = n.id and r.deleted_at is null)"
  const page = `select n.*, ${read} as read from (${sql}) n order by n.at desc, n.id desc limit ? offset ?`
  const [rows, count, { unread }] = await Promise.all([
    readRows<NoticeRow & { at: Date }>(container, page, [reader.id, ...bindings, limit, offset]),
    countOf(container, reader, asked.unread ?? false, 10_000),
    countUnread(container, reader),
  ])
  return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })), count, unread, limit, offset }
}
