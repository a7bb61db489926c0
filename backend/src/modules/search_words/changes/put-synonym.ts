import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { PutSynonym, SynonymFields } from "../types"

type Row = SynonymFields & { id: string; replaces: string | null; removed: boolean }

// One change at a time: each is judged beside all others.
const LOCK = "select pg_advisory_xact_lock(hashtext('search_synonym'))"
const FIND = `select id, replaces, removed, relation, terms, from_terms, to_terms, marks_only from search_synonym
  where deleted_at is null and (id = ? or replaces = ?)`
const INSERT = `insert into search_synonym (id, replaces, removed, relation, terms, from_terms, to_terms, marks_only)
  values (?, ?, ?, ?, ?::text[], ?::text[], ?::text[], ?)`
const UPDATE = `update search_synonym set removed = ?, relation = ?, terms = ?::text[], from_terms = ?::text[],
  to_terms = ?::text[], marks_only = ?, updated_at = ? where id = ?`
const DELETE = "delete from search_synonym where id = ?"

const NOTHING: SynonymFields = { relation: "same", terms: [], from_terms: [], to_terms: [], marks_only: false }

const said = (row: SynonymFields | undefined | null): Record<string, unknown> | null =>
  row ? { relation: row.relation, terms: row.terms, from: row.from_terms, to: row.to_terms } : null

async function write(context: Context, { fields, replaces }: PutSynonym, row: Row | undefined): Promise<string | null> {
  const { relation, terms, from_terms, to_terms, marks_only } = fields ?? NOTHING
  const values = [fields === null, relation, terms, from_terms, to_terms, marks_only]
  const stands = row?.replaces ?? replaces
  if (row && fields === null && stands === null) {
    await runSql(context, DELETE, [row.id])
    return null
  }
  if (row) {
    await runSql(context, UPDATE, [...values, clock.now(), row.id])
    return row.id
  }
  const id = `ssyn_${randomUUID().replaceAll("-", "")}`
  await runSql(context, INSERT, [id, stands, ...values])
  return id
}

/** Writes the change and its audit entry. A group of the start set that is taken out stays as a row that says so. */
export async function putSynonym(context: Context, change: PutSynonym): Promise<string | null> {
  await runSql(context, LOCK, [])
  const [row] = await runSql<Row>(context, FIND, [change.id, change.replaces])
  if (change.id !== null && !row) refuse("not_found", "Không tìm thấy nhóm từ này. Có thể người khác vừa bỏ.")
  const id = await write(context, change, row)
  const verb = change.fields === null ? "removed" : row || change.replaces ? "changed" : "added"
  await appendAudit(context, {
    actor: change.actor,
    action: `search_synonym.${verb}`,
    entity_type: "search_synonym",
    entity_id: row?.id ?? id ?? "",
    before: said(row && !row.removed ? row : null),
    after: said(change.fields),
  })
  return id
}
