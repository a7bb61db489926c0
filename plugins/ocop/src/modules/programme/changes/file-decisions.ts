import type { Context } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudits } from "@san-ocop/floor/lib/append-audits"
import { refuse } from "@san-ocop/floor/lib/problem"
import { DecisionsByNumber } from "../../../lib/recognition/decision-clash"
import { decisionNumberKey, decisionNumberKeySql } from "../../../lib/recognition/decision-number-key"
import type { Day } from "@san-ocop/kit/day"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { generateEntityId } from "@medusajs/framework/utils"

/** A recognition decision as a certificate names it. */
export type NamedDecision = {
  decision_number: string
  decided_on: Day | null
  decided_precision?: "day" | "year"
  issuer_level: "district" | "province" | "ministry"
  issuer_name: string
  province_code: string
  is_sample?: boolean
}

/** What makes two decisions the same: who issued which number, however it is written, in which year, on file in which province. */
export const decisionKey = (one: NamedDecision): string =>
  [
    one.province_code,
    one.issuer_name.toLowerCase(),
    decisionNumberKey(one.decision_number),
    one.decided_on?.slice(0, 4) ?? "",
  ].join("\n")

const INSERT = `insert into recognition_decision (id, number, issuer_level, issuer_name, decided_on, decided_precision, province_code,
    is_sample, import_id)
  select id, number, issuer_level, issuer_name, decided_on, decided_precision, province_code, is_sample, import_id
  from jsonb_to_recordset(?::jsonb) as t(id text, number text, issuer_level text, issuer_name text, decided_on text,
    decided_precision text, province_code text, is_sample boolean, import_id text)
  on conflict do nothing returning id`
const FIND = `select id, number as decision_number, issuer_level, issuer_name, decided_on, province_code from recognition_decision
  where deleted_at is null and (province_code, ${decisionNumberKeySql("number")}) in
    (select province_code, ${decisionNumberKeySql("number")} from jsonb_to_recordset(?::jsonb) as t(province_code text, number text))`

const toNumbered = ({ decision_number, issuer_name, decided_on }: NamedDecision) =>
  decided_on === null ? [] : [{ number: decision_number, issuer_name, decided_on }]

/** Published lists, of which samples are made, write issuers as they like. @throws Refusal conflict for a number that another decision has */
async function assertNoClash(context: Context, wanted: Iterable<NamedDecision>, json: string): Promise<void> {
  const filed = new DecisionsByNumber((await runSql<NamedDecision>(context, FIND, [json])).flatMap(toNumbered))
  const asked = [...wanted].filter(({ is_sample }) => !is_sample).flatMap(toNumbered)
  for (const one of asked) {
    const clash = filed.clashWith(one)
    if (clash) refuse("conflict", clash.message, { field: clash.column, code: clash.code })
  }
}

/** By whom decisions come on file, and of which imported file; null where he wrote them down himself. */
export type Filing = { actor: Actor; import_id: string | null }

/**
 * Puts the decisions on file that are not there yet, and says so in the audit log; answers the id of each by `decisionKey`. Certificates that are not decided have none.
 * @throws Refusal conflict when a decision of that number and year bears another day or another writing of its issuer
 */
export async function fileDecisions(
  context: Context,
  named: readonly NamedDecision[],
  { actor, import_id }: Filing,
): Promise<Map<string, string>> {
  const wanted = new Map<string, NamedDecision>()
  for (const one of named) {
    // The first writing of a number is the one on file.
    if (one.decided_on !== null && !wanted.has(decisionKey(one))) wanted.set(decisionKey(one), one)
  }
  const rows = [...wanted.values()].map(({ decision_number, decided_precision, is_sample, ...rest }) => ({
    ...rest,
    id: generateEntityId(undefined, "recd"),
    number: decision_number,
    decided_precision: decided_precision ?? "day",
    is_sample: is_sample ?? false,
    import_id,
  }))
  if (rows.length === 0) return new Map()
  const json = JSON.stringify(rows)
  await assertNoClash(context, wanted.values(), json)
  const filed = new Set((await runSql<{ id: string }>(context, INSERT, [json])).map(({ id }) => id))
  await appendAudits(
    context,
    rows
      .filter(({ id }) => filed.has(id))
      .map(({ id: entity_id, province_code, number, issuer_name, decided_on }) => ({
        ...{ actor, province_code, entity_id, entity_type: "recognition_decision" },
        action: "recognition_decision.filed",
        after: { number, issuer_name, decided_on, import_id },
      })),
  )
  const found = await runSql<NamedDecision & { id: string }>(context, FIND, [json])
  for (const one of found) {
    const asked = wanted.get(decisionKey(one))
    if (!asked || asked.decided_on === one.decided_on) continue
    refuse("conflict", `Quyết định số ${one.decision_number} đã có với ngày khác, xin kiểm tra lại ngày ký.`, {
      field: "decided_on",
      code: "decision_number_taken",
    })
  }
  return new Map(found.map((one) => [decisionKey(one), one.id]))
}
