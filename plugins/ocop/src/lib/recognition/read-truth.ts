import type { Day } from "@san-ocop/kit/day"
import { ofItsMakerSql } from "../certificate-standing-sql"
import { ownProducers } from "../people-behind"
import type { ImportedLine } from "./imported-line"
import { bareProvinceName } from "./province-name"
import type { NumberedDecision } from "./decision-clash"
import type { KnownCertificate, KnownProduct, Truth } from "./truth"

/** Runs a statement, inside a transaction or outside; `?` stands for a value. */
export type Run = <Row>(sql: string, bindings: unknown[]) => Promise<Row[]>

const PRODUCERS = `select id, name from producer where province_code = ? and deleted_at is null and verification_state <> 'closed'`
const PRODUCTS = `select p.id, p.title as name, m.id as producer_id, m.name as producer_name
  from producer m join product_producer l on l.producer_id = m.id and l.deleted_at is null
  join product p on p.id = l.product_id and p.deleted_at is null
  where m.province_code = ? and m.deleted_at is null and m.verification_state <> 'closed'`
// What its former maker was recognised for is nothing that a recognition of the new one follows.
const CERTIFICATES = `select c.id, c.number, c.product_id, c.stars, c.state, c.decided_on, c.decision_number, c.issuer_name, c.replaced_from,
    exists (select 1 from certificate n where n.renewed_from_id = c.id and n.deleted_at is null) as is_followed
  from certificate c where c.province_code = ? and c.product_id is not null and c.decided_on is not null
    and c.state <> 'not_recognised' and c.deleted_at is null and ${ofItsMakerSql("c")}`
const DECISIONS = `select number, issuer_name, decided_on from recognition_decision
  where province_code = ? and decided_on is not null and deleted_at is null`
const TAKEN = `select number from certificate where number = any(?) and deleted_at is null`
const NAMES = `select folded_name as name, id = '2025:' || ? as is_own from administrative_unit where level = 'province'
  union all select unnest(old_names) as name, true from floor where province_code = ? and deleted_at is null`

/** Who records for which province, on which day. */
export type Recording = { officer_id: string; province: string; today: Day }

/** What a province holds, for judging the lines of a file on the day `today`. */
export async function readTruth(
  run: Run,
  { officer_id, province, today }: Recording,
  lines: readonly ImportedLine[],
): Promise<Truth> {
  const numbers = lines.flatMap(({ cells }) => cells.number ?? [])
  const producers = await run<{ id: string; name: string }>(PRODUCERS, [province])
  const mine = ownProducers(officer_id, province)
  const own = await run<{ id: string }>(mine.sql, mine.bindings)
  const products = await run<KnownProduct>(PRODUCTS, [province])
  const certificates = await run<KnownCertificate>(CERTIFICATES, [province])
  const decisions = await run<NumberedDecision>(DECISIONS, [province])
  const taken = numbers.length > 0 ? await run<{ number: string }>(TAKEN, [numbers]) : []
  const names = await run<{ name: string; is_own: boolean }>(NAMES, [province, province])
  return {
    today,
    province_code: province,
    province_names: names.filter(({ is_own }) => is_own).map(({ name }) => bareProvinceName(name)),
    all_province_names: new Set(names.map(({ name }) => bareProvinceName(name))),
    producers,
    own_producers: new Set(own.map(({ id }) => id)),
    products,
    certificates,
    decisions,
    taken_numbers: new Set(taken.map(({ number }) => number)),
  }
}
