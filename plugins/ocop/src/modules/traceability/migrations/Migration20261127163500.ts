import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const text = (column: string): string => `coalesce(to_json(${column})::text, 'null')`
const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

// The canonical JSON of lib/traceability/said-bytes, spelled in SQL for the rows that are there; a test holds the two equal.
const CONFIRMATION = `'{"confirmedBy":' || ${text("confirmed_by")} || ',"eventID":' || ${text("event_id")} ||
  coalesce(',"note":' || to_json(note)::text, '') || ',"recordTime":"' || ${instant("confirmed_at")} || '","type":"ocop:Confirmation"}'`
const CORRECTION = `'{"after":' || ${text("after")} || ',"before":' || ${text("before")} || ',"declaredBy":' || ${text("corrected_by")} ||
  ',"field":' || ${text("field")} || ',"lot":' || (select to_json('urn:san-ocop:lot:' || l.code)::text from "lot" l where l.id = lot_id) ||
  ',"reason":' || ${text("reason")} || ',"recordTime":"' || ${instant("corrected_at")} || '","type":"ocop:Correction"}'`

const TABLES: [table: string, bytes: string][] = [
  ["trace_confirmation", CONFIRMATION],
  ["lot_correction", CORRECTION],
]

/** Confirmations and corrected facts keep the bytes that a transparency log would hash, as events do. */
export class Migration20261127163500 extends Migration {
  override async up(): Promise<void> {
    for (const [table, bytes] of TABLES) {
      this.addSql(`alter table "${table}" add column if not exists "bytes" text null;`)
      this.addSql(`alter table "${table}" disable trigger "${table}_append_only";`)
      this.addSql(`update "${table}" set bytes = ${bytes} where bytes is null;`)
      this.addSql(`alter table "${table}" enable trigger "${table}_append_only";`)
      this.addSql(`alter table "${table}" alter column "bytes" set not null;`)
    }
  }

  override async down(): Promise<void> {
    for (const [table] of TABLES) this.addSql(`alter table "${table}" drop column if exists "bytes";`)
  }
}
