import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, mayDecide } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { CertificateState } from "@san-ocop/kit/certificate-standing"
import type { Day } from "@san-ocop/kit/day"
import type { CertificateRecord } from "@san-ocop/kit/http/recognition"
import { canMove } from "@san-ocop/kit/state-table"
import { certificateStandingSql, ofItsMakerSql } from "../../lib/certificate-standing-sql"
import { barredFrom, barredFromWaiting } from "../../lib/own-decision"
import { CERTIFICATE_STATES } from "../../modules/programme/certificate-states"
import { readRows } from "../rows"

const HISTORY = `(SELECT coalesce(json_agg(one), '[]') FROM (SELECT h.id, h.number, h.product_name, h.stars, h.valid_until, h.decision_number,
    h.decided_on, ${certificateStandingSql("h", "asked.today")} AS standing FROM certificate h
  WHERE h.deleted_at IS NULL AND (h.id = x.id OR (x.product_id IS NOT NULL AND h.product_id = x.product_id))
  ORDER BY h.decided_on DESC NULLS LAST, h.number) one)`
const NOTICES = `(SELECT coalesce(json_agg(json_build_object('kind', n.kind, 'ground', n.ground, 'decision_number', n.decision_number,
    'decided_on', n.decided_on, 'note', n.note) ORDER BY n.published_at DESC, n.id DESC), '[]')
  FROM certificate_notice n WHERE n.certificate_id = x.id AND n.deleted_at IS NULL)`

const SQL = `WITH asked AS (SELECT ?::text AS id, ?::text AS province, ?::text AS today)
  SELECT x.id, x.number, x.product_name, x.stars, ${certificateStandingSql("x", "asked.today")} AS standing, x.valid_until,
    x.decision_number, x.decided_on, x.decided_precision, x.issuer_name, x.issuer_level, x.valid_from, x.state, x.is_sample,
    x.replaced_from, x.province_code, m.name AS producer_name, c.full_name AS commune_name,
    CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'handle', p.handle, 'name', p.title) END AS product,
    CASE WHEN x.score_a IS NOT NULL THEN json_build_object('a', x.score_a, 'b', x.score_b, 'c', x.score_c) END AS scores,
    CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'has_file', d.file_id IS NOT NULL) END AS decision,
    ${ofItsMakerSql("x")} AS of_its_maker, ${HISTORY} AS history, ${NOTICES} AS notices
  FROM asked JOIN certificate x ON x.id = asked.id AND x.deleted_at IS NULL
    AND (asked.province IS NULL OR x.province_code = asked.province)
  LEFT JOIN producer m ON m.id = x.producer_id AND m.deleted_at IS NULL
  LEFT JOIN administrative_unit c ON c.id = '2025:' || m.commune_code
  LEFT JOIN product p ON p.id = x.product_id AND p.deleted_at IS NULL
  LEFT JOIN recognition_decision d ON d.id = x.decision_id AND d.deleted_at IS NULL`

const DUE = `('expiring', 'expired')`
const NEXT = `WITH asked AS (SELECT ?::text AS id, ?::text AS province, ?::text AS today),
  this AS (SELECT CASE WHEN x.standing IN ${DUE} THEN x.valid_until ELSE f.valid_until END AS ends,
      CASE WHEN x.standing IN ${DUE} THEN x.number ELSE f.number END AS number
    FROM (SELECT c.*, ${certificateStandingSql("c", "asked.today")} AS standing FROM asked JOIN certificate c ON c.id = asked.id) x
    LEFT JOIN certificate f ON f.id = x.renewed_from_id)
  SELECT x.id FROM asked CROSS JOIN this JOIN certificate x ON x.province_code = asked.province AND x.id <> asked.id
    AND x.deleted_at IS NULL AND ${certificateStandingSql("x", "asked.today")} IN ${DUE}
  ORDER BY (x.valid_until, x.number) > (coalesce(this.ends, ''), coalesce(this.number, '')) DESC, x.valid_until, x.number LIMIT 1`

/** What an officer who renews goes on to. */
async function readNextDue(container: MedusaContainer, actor: Actor, id: string, today: Day): Promise<string | null> {
  if (!mayDecide(actor, "agriculture")) return null
  const [next] = await readRows<{ id: string }>(container, NEXT, [id, actor.province_code, today])
  return next?.id ?? null
}

type Row = Omit<CertificateRecord, "moves" | "barred" | "next_id"> & {
  replaced_from: Day | null
  of_its_maker: boolean
  province_code: string
}

/** What the officer may do now: only agriculture officers of the province decide. */
function movesOf(actor: Actor, state: CertificateState, mayFollow: boolean): CertificateRecord["moves"] {
  if (!mayDecide(actor, "agriculture")) return []
  const may = (to: CertificateState) => canMove(CERTIFICATE_STATES, state, to)
  const all = [
    { move: "renew", allowed: mayFollow && may("renewed") },
    { move: "suspend", allowed: may("suspended") },
    { move: "restore", allowed: state === "suspended" && may("recognised") },
    { move: "revoke", allowed: may("revoked") },
  ] as const
  return all.flatMap(({ move, allowed }) => (allowed ? [move] : []))
}

/** Whether somebody waits for a decision: it ends soon or has ended and nothing follows it, or it is suspended. */
const waits = ({ standing, state }: Pick<Row, "standing" | "state">, moves: CertificateRecord["moves"]): boolean =>
  state === "suspended" || ((standing === "expiring" || standing === "expired") && moves.includes("renew"))

/** One certificate with its history and what may be decided. @throws Refusal not_found, also for another province's */
export async function readCertificateRecord(
  container: MedusaContainer,
  actor: Actor,
  id: string,
  today: Day,
): Promise<CertificateRecord> {
  const [row] = await readRows<Row>(container, SQL, [id, actor.province_code, today])
  if (!row) return refuse("not_found", "Không tìm thấy giấy chứng nhận này.")
  const { replaced_from, of_its_maker, province_code, ...record } = row
  const mayFollow = replaced_from === null && of_its_maker
  const next_id = await readNextDue(container, actor, id, today)
  const moves = movesOf(actor, record.state, mayFollow)
  const matter = { kind: "certificate", id, province_code } as const
  const ask = waits(record, moves) ? barredFromWaiting : barredFrom
  const barred = moves.length > 0 ? await ask(container, actor, matter) : null
  return { ...record, moves: barred ? [] : moves, barred, next_id }
}
