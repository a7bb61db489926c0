import type { Context, MedusaContainer } from "@medusajs/framework/types"
import type { Agency } from "@san-ocop/kit/http/department"
import { appendNotice } from "../append-notice"
import type { NewNotice } from "../notices/new-notice"
import { readRows } from "../read-rows"
import { runSql } from "../run-sql"
import { samePersonSql } from "../same-person-sql"

/** Whom a matter is about: a query of columns `phone` and `email`, with its values. */
export type People = { sql: string; bindings: readonly unknown[] }

/**
 * Whose a decision is: these agencies of the province, without whoever had a hand in what it is about (`deciders`), or is himself one of
 * the people whom it is about.
 */
export type Judges = {
  province_code: string
  agencies: readonly Agency[]
  deciders: readonly (string | null)[]
  people: People
}

/** Answers rows: inside a change's transaction (`inTransaction`), or of the database as it is (`fromDatabase`). */
export type Read = (sql: string, bindings: unknown[]) => Promise<unknown[]>

export const inTransaction =
  (context: Context): Read =>
  (sql, bindings) =>
    runSql(context, sql, bindings)

export const fromDatabase =
  (container: MedusaContainer): Read =>
  (sql, bindings) =>
    readRows(container, sql, bindings)

// The roles are those that `mayDecide` lets decide.
const others = (people: string): string => `select 1 from officer o
  where o.status = 'active' and o.role in ('officer', 'supervisor') and o.province_code = ? and o.agency = any(?)
    and o.id <> all(?) and o.deleted_at is null
    and not exists (select 1 from (${people}) p where ${samePersonSql("p", "o")}) limit 1`

async function hasJudge(read: Read, { province_code, agencies, deciders, people }: Judges): Promise<boolean> {
  const bindings = [province_code, [...agencies], deciders.filter((id) => id !== null), ...people.bindings]
  return (await read(others(people.sql), bindings)).length > 0
}

const NOBODY = "Tỉnh chưa có cán bộ nào khác được xét: xin người vận hành nền tảng cử thêm."

/** A sentence for who may not decide himself: who decides in his place. `somebody`: where there is another officer; `nobody`: where not. */
export const whoJudgesInstead = async (
  read: Read,
  judges: Judges,
  somebody = "Mời cán bộ khác của tỉnh xét.",
  nobody = NOBODY,
): Promise<string> => ((await hasJudge(read, judges)) ? somebody : nobody)

const PROVINCE = "select province_name as name from floor where province_code = ? and deleted_at is null limit 1"

/** What operators are asked: `why` nobody may decide, before the province. */
export type Question = { topic: string; id: string; title: string; why: string }

/** The notice that asks operators, once for each matter, to appoint an officer; null where somebody of the province may decide. */
export async function officerWanted(
  read: Read,
  judges: Judges,
  { topic, id, title, why }: Question,
): Promise<NewNotice | null> {
  if (await hasJudge(read, judges)) return null
  const { province_code } = judges
  const [floor] = (await read(PROVINCE, [province_code])) as { name: string }[]
  return {
    topic,
    to: { kind: "operators" },
    title,
    body: `${why}, mà ${floor?.name ?? province_code} không còn cán bộ nào khác. Mời mở trang quản trị, mục Cán bộ, để cử thêm người.`,
    href: null,
    province_code,
    dedupe_key: `${topic}:${id}`,
  }
}

/** Asks operators, once for each appeal, to appoint an officer where everybody of the province had a hand in the decision. */
export async function askForJudge(
  context: Context,
  judges: Judges,
  appeal: { id: string; about: string },
): Promise<void> {
  const wanted = await officerWanted(inTransaction(context), judges, {
    topic: "appeal.no_judge",
    id: appeal.id,
    title: `Cần cử thêm cán bộ xét khiếu nại: ${appeal.about}`,
    why: "Người đã ra quyết định, hoặc có tên trong hồ sơ, không được xét khiếu nại về quyết định đó",
  })
  if (wanted) await appendNotice(context, wanted)
}
