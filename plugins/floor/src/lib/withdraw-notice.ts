import type { Context } from "@medusajs/framework/types"
import { clock } from "./clock"
import { runSql } from "./run-sql"

const WITHDRAW = `update notice set deleted_at = ?, updated_at = ? where id = (
  select id from notice where starts_with(dedupe_key, ?) and deleted_at is null order by at desc, id desc limit 1)`

/**
 * Takes back the newest notice whose key begins so, for a workflow that wrote it and could not finish. What has been sent
 * by then cannot be called back.
 */
export async function withdrawNotice(context: Context, key: string): Promise<void> {
  const at = clock.now()
  await runSql(context, WITHDRAW, [at, at, key])
}
