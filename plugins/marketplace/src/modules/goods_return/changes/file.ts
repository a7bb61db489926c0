import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "../../../lib/run-sql"
import { RETURN_ENDS } from "../return-moves"
import { lockReturn, recordReturn } from "../rows"
import type { NewReturnFile, Write } from "../types"

const MOST_FILES = 6
const COUNT = `select count(*)::int as count from goods_return_file where goods_return_id = ? and deleted_at is null`
const INSERT = `insert into goods_return_file (id, goods_return_id, private_file_id, name, mime, size, added_at, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Ties a private file to a return. @throws Refusal conflict when it is closed; not_allowed when there are six */
export async function addReturnFile(context: Context, input: NewReturnFile & Write): Promise<void> {
  const { goods_return_id, private_file_id, name, mime, size, actor, at } = input
  const { row } = await lockReturn(context, goods_return_id)
  if (RETURN_ENDS.includes(row.state)) {
    refuse("conflict", "Yêu cầu trả hàng này đã khép lại.", { code: "return_moved" })
  }
  const [files] = await runSql<{ count: number }>(context, COUNT, [row.id])
  if ((files?.count ?? 0) >= MOST_FILES) {
    refuse("not_allowed", `Mỗi yêu cầu nhận nhiều nhất ${String(MOST_FILES)} ảnh.`, { code: "too_many_files" })
  }
  const id = generateEntityId(undefined, "gretf")
  await runSql(context, INSERT, [id, row.id, private_file_id, name, mime, size, at, at, at])
  await recordReturn(context, { actor, at }, row, { action: "goods_return.file_added", after: { name, mime, size } })
}
