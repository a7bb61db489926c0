import { createHash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { fold } from "@san-ocop/kit/fold"
import type { ReportState } from "@san-ocop/kit/http/casework"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { canMove } from "@san-ocop/kit/state-table"
import { DEADLINES, hoursAfter } from "../../../lib/cases/deadlines"
import { runSql } from "../../../lib/run-sql"
import { newCaseCode } from "../case-code"
import { REPORT_MOVES } from "../case-moves"
import { recordCase } from "../record"
import { insertRow, lockCase, patchRow, refuseMoved } from "../rows"
import type { NewReportRow, Write } from "../types"

// Whoever left another number or address is another person: he is answered, too.
const keyOf = ({ seller_id, listing_id, words, contact_phone, contact_email }: NewReportRow): string =>
  createHash("sha256")
    .update(
      [seller_id, listing_id ?? "", contact_phone ?? "", contact_email?.toLowerCase() ?? "", fold(words)].join("\n"),
    )
    .digest("hex")

/** Writes a report; the same words of the same person about the same subject, while they wait, are answered with the code that is there. */
export async function receiveReport(
  context: Context,
  input: NewReportRow & Write,
): Promise<{ id: string; code: string }> {
  const { actor, at, ...report } = input
  const id = generateEntityId(undefined, "srep")
  const code = newCaseCode()
  const same_key = keyOf(report)
  const row = { id, code, ...report, same_key, received_at: at, due_at: hoursAfter(at, DEADLINES.report_hours) }
  if (!(await insertRow(context, "shopper_report", row, at))) {
    const sql = `select id, code from shopper_report where same_key = ? and state = 'received' and deleted_at is null`
    const [there] = await runSql<{ id: string; code: string }>(context, sql, [same_key])
    return there ?? refuseMoved()
  }
  const { province_code, seller_id, subject, reason_code, words } = report
  await recordCase(
    context,
    { actor, at },
    { id, province_code, seller_id },
    {
      action: "report.received",
      after: { subject, reason_code },
    },
  )
  await appendNotice(context, {
    topic: "report.received",
    to: { kind: "department", province_code, agency: "trade" },
    title: `Có phản ánh mới: ${subject}`,
    body: words.slice(0, 300),
    href: `/so/vu-viec/phan-anh/${id}`,
    province_code,
  })
  return { id, code }
}

export type DecideReport = { report_id: string; state: Exclude<ReportState, "received">; answer: string }

/** Says whether there was something in a report, and tells whoever left a number or an address. @throws Refusal conflict */
export async function decideReport(context: Context, input: DecideReport & Write): Promise<void> {
  const { actor, at, report_id, state, answer } = input
  const report = await lockCase(context, "shopper_report", report_id)
  if (!canMove(REPORT_MOVES, report.state, state)) refuseMoved()
  await patchRow(context, "shopper_report", report_id, { state, answer, decided_by: actor.id, decided_at: at }, at)
  await recordCase(context, { actor, at }, report, {
    action: `report.${state}`,
    before: { state: report.state },
    after: { state },
    reason: answer,
  })
  if (!report.contact_phone && !report.contact_email) return
  await appendNotice(context, {
    topic: `report.${state}`,
    to: { kind: "person", name: "Quý khách", phone: report.contact_phone, email: report.contact_email },
    title: `Phản ánh ${formatLookupCode(report.code)} đã có kết quả`,
    body: answer,
    href: `/phan-anh/${report.code}`,
    province_code: report.province_code,
  })
}
