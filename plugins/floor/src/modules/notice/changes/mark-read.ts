import type { Context } from "@medusajs/framework/types"
import { type NoticeReader, noticesFor } from "../../../lib/notices/notice-reader"
import { newIdSql } from "../../../lib/new-id-sql"
import { runSql } from "../../../lib/run-sql"

export type MarkRead = { reader: NoticeReader; notice_id: string | null; at: Date }

/** Marks notices as read by one person; those that he has read keep their time. False for one that is not for him. */
export async function markRead(context: Context, { reader, notice_id, at }: MarkRead): Promise<boolean> {
  const { sql, bindings } = noticesFor(reader)
  const wanted = `select n.id from notice n where ${sql} and (?::text is null or n.id = ?)`
  const one = [...bindings, notice_id, notice_id]
  await runSql(
    context,
    `insert into notice_read (id, notice_id, reader_id, at, created_at, updated_at)
      select ${newIdSql("nread")}, w.id, ?, ?, ?, ? from (${wanted}) w
      on conflict (reader_id, notice_id) where deleted_at is null do nothing`,
    [reader.id, at, at, at, ...one],
  )
  return notice_id === null || (await runSql(context, wanted, one)).length > 0
}
