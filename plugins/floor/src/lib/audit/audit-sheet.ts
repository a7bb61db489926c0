import type { MedusaContainer } from "@medusajs/framework/types"
import { vietnamDay } from "@san-ocop/kit/day"
import { LOG_SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { clock } from "../clock"
import type { OutgoingSheet } from "../sheets/send-sheet"
import { type SheetWords, wordFor } from "../sheets/words"
import type { AuditFilter } from "./audit-filter"
import { readLog } from "./list-audit"

const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** An instant as it is read in Vietnam, in a form that sorts: "2026-11-26 08:30:05". */
const vietnamTime = (at: string): string =>
  new Date(Date.parse(at) + VIETNAM_OFFSET_MS).toISOString().slice(0, 19).replace("T", " ")

/** A province's log as a table: the newest ten thousand entries. */
export async function auditSheet(
  container: Pick<MedusaContainer, "resolve">,
  province: string | null,
  { words, ...filter }: AuditFilter & { words: SheetWords },
): Promise<OutgoingSheet> {
  const { items } = await readLog(container, province, { ...filter, limit: LOG_SHEET_ROWS, offset: 0 })
  return {
    file_name: `Nhật ký ${vietnamDay(clock.now())}`,
    sheet_name: "Nhật ký",
    columns: [
      { header: "Thời gian", width: 20 },
      { header: "Người làm", width: 28 },
      { header: "Việc", width: 32 },
      { header: "Hồ sơ", width: 20 },
      { header: "Mã hồ sơ", width: 34 },
      { header: "Lý do", width: 60 },
    ],
    rows: items.map(({ at, actor, action, entity, entity_id, reason }) => [
      vietnamTime(at),
      actor,
      wordFor(words, "action", action),
      wordFor(words, "entity", entity),
      entity_id,
      reason,
    ]),
  }
}
