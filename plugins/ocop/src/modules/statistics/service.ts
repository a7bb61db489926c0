import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { IndicatorRecord } from "./models/indicator-record"
import { ReportSnapshot } from "./models/report-snapshot"
import type { NewRecord, NewSnapshot, Withdrawal } from "./types"

export type IndicatorRecordRow = InferTypeOf<typeof IndicatorRecord>
export type ReportSnapshotRow = InferTypeOf<typeof ReportSnapshot>

const WITHDRAW = `update indicator_record set withdrawn_at = ?, withdrawn_by_name = ?, withdrawn_reason = ?, updated_at = ?
  where id = ? and withdrawn_at is null returning province_code`

export default class StatisticsModuleService extends MedusaService({ IndicatorRecord, ReportSnapshot }) {
  /** Writes numbers down and says so in the audit log, together. */
  @InjectManager()
  @InjectTransactionManager()
  async addRecords(records: NewRecord[], actor: Actor, at: Date, @MedusaContext() context: Context = {}) {
    const written = { written_by: actor.id, written_by_name: actor.name, written_at: at }
    const rows = records.map((record) => ({ ...record, ...written }))
    const created: IndicatorRecordRow[] = await this.createIndicatorRecords(rows, context)
    for (const [index, { id, province_code }] of created.entries()) {
      const { indicator, variant, commune_code, on_day, value, source } = records[index] ?? {}
      const entry = { actor, entity_type: "indicator_record", entity_id: id, province_code }
      const after = { indicator, variant, commune_code, on_day, value, source }
      await appendAudit(context, { ...entry, action: "indicator_record.added", after })
    }
    return created
  }

  /**
   * Withdraws a number: it stays to be read and counts no more.
   * @throws Refusal conflict when that was done already
   */
  @InjectManager()
  @InjectTransactionManager()
  async withdrawRecord({ id, reason, actor, at }: Withdrawal, @MedusaContext() context: Context = {}) {
    // The condition decides between two who withdraw at once: the second matches nothing.
    const [row] = await runSql<{ province_code: string }>(context, WITHDRAW, [at, actor.name, reason, at, id])
    if (!row) return refuse("conflict", "Số liệu này đã được rút lại trước đó.", { code: "record_withdrawn" })
    const entry = { actor, entity_type: "indicator_record", entity_id: id, province_code: row.province_code, reason }
    await appendAudit(context, { ...entry, action: "indicator_record.withdrawn" })
  }

  /** Keeps what was counted, and says so in the audit log, together. */
  @InjectManager()
  @InjectTransactionManager()
  async freeze(snapshot: NewSnapshot, actor: Actor, at: Date, @MedusaContext() context: Context = {}) {
    const { scope, indicators, ...columns } = snapshot
    const taken = { taken_by: actor.id, taken_by_name: actor.name, taken_at: at }
    const json = { scope: { ...scope }, indicators: indicators as unknown as Record<string, unknown> }
    const [row]: ReportSnapshotRow[] = await this.createReportSnapshots([{ ...columns, ...taken, ...json }], context)
    if (!row) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a created snapshot is there")
    const entry = { actor, entity_type: "report_snapshot", entity_id: row.id, province_code: row.province_code }
    const after = { title: row.title, from: scope.from, to: scope.to, as_of: scope.as_of }
    await appendAudit(context, { ...entry, action: "report_snapshot.taken", after })
    return row
  }
}
