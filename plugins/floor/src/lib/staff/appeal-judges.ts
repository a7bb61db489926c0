import type { Context } from "@medusajs/framework/types"
import type { Agency } from "@san-ocop/kit/http/department"
import { appendNotice } from "../append-notice"
import { runSql } from "../run-sql"

/** Whose the judging of an appeal is: these agencies of the province, without whoever had a hand in the decision. */
export type Judges = { province_code: string; agencies: readonly Agency[]; deciders: readonly (string | null)[] }

/** Answers rows: inside a change's transaction (`inTransaction`), or of the database as it is. */
export type Read = (sql: string, bindings: unknown[]) => Promise<unknown[]>

export const inTransaction =
  (context: Context): Read =>
  (sql, bindings) =>
    runSql(context, sql, bindings)

// The roles are those that `mayDecide` lets decide.
const OTHERS = `select 1 from officer where status = 'active' and role in ('officer', 'supervisor') and province_code = ?
  and agency = any(?) and id <> all(?) and deleted_at is null limit 1`

const hasJudge = async (read: Read, { province_code, agencies, deciders }: Judges): Promise<boolean> =>
  (await read(OTHERS, [province_code, [...agencies], deciders.filter((id) => id !== null)])).length > 0

const PROVINCE = "select province_name as name from floor where province_code = ? and deleted_at is null limit 1"

/** A sentence for who decided himself: who judges the appeal in his place. */
export const whoJudgesInstead = async (read: Read, judges: Judges): Promise<string> =>
  (await hasJudge(read, judges))
    ? "Mời cán bộ khác của tỉnh xét."
    : "Tỉnh chưa có cán bộ nào khác được xét: xin người vận hành nền tảng cử thêm."

/** Asks operators, once for each appeal, to appoint an officer where everybody of the province had a hand in the decision. */
export async function askForJudge(
  context: Context,
  judges: Judges,
  appeal: { id: string; about: string },
): Promise<void> {
  if (await hasJudge(inTransaction(context), judges)) return
  const { province_code } = judges
  const [floor] = await runSql<{ name: string }>(context, PROVINCE, [province_code])
  await appendNotice(context, {
    topic: "appeal.no_judge",
    to: { kind: "operators" },
    title: `Cần cử thêm cán bộ xét khiếu nại: ${appeal.about}`,
    body: `Người đã ra quyết định không được xét khiếu nại về quyết định đó, mà ${floor?.name ?? province_code} không còn cán bộ nào khác. Mời mở trang quản trị, mục Cán bộ, để cử thêm người.`,
    href: null,
    province_code,
    dedupe_key: `appeal.no_judge:${appeal.id}`,
  })
}
