import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { certificateStanding, type DatedCertificate, EXPIRING_DAYS } from "@san-ocop/kit/certificate-standing"
import { addDays, type Day, vietnamDay } from "@san-ocop/kit/day"
import { fold } from "@san-ocop/kit/fold"
import type { CertificateSummary } from "@san-ocop/kit/http/catalog"
import type { ProducerChoice } from "@san-ocop/kit/http/seller"
import type { StallRecord } from "@san-ocop/kit/http/stall-record"
import type { BoundCertificate } from "@san-ocop/kit/screening/certificate-mismatch"
import type { ScreeningFacts } from "@san-ocop/kit/screening/screen"
import { readRows } from "../sql"
import { MAY_WAIT, WAITING_OF_ALL, WAITING_SINCE } from "./waiting-producers-sql"

// The programme is above this plugin and never imported here. Its tables are only read, and only in this file and that of what waits, because the
// person who reviews or writes a listing needs its facts beside the listing.

const PRODUCERS = `
  select p.id, p.name, g.product_groups as groups, coalesce(g.makes_spirits, false) as makes_spirits
    from seller_producer sp join producer p on p.id = sp.producer_id and p.deleted_at is null
    left join producer_registration g on g.producer_id = p.id and g.deleted_at is null
   where sp.seller_id = ? and sp.deleted_at is null order by p.name, p.id`

/** The producers who let this seller sell what they make, with what they are registered for. */
export const readProducersOfSeller = (container: MedusaContainer, sellerId: string): Promise<ProducerChoice[]> =>
  readRows(container, PRODUCERS, [sellerId])

const BEHIND_STALL = `
  select p.id, p.name, p.verification_state as state from seller_producer sp join producer p on p.id = sp.producer_id and p.deleted_at is null
   where sp.seller_id = ? and sp.deleted_at is null order by p.name, p.id`

/** The same with how their verification stands. */
export const readProducersBehindStall = (
  container: MedusaContainer,
  sellerId: string,
): Promise<StallRecord["producers"]> => readRows(container, BEHIND_STALL, [sellerId])

const CERTIFICATES = `
  select number, product_name, stars, state, valid_from, valid_until, replaced_from, decision_number from certificate
   where deleted_at is null and (product_id = ? or producer_id = ?)
   order by (product_id = ?) desc nulls last, valid_until desc nulls last, number limit 50`

type CertificateRow = Omit<CertificateSummary, "standing"> & DatedCertificate

/** The certificates of a product and, after them, the others of its producer, with what they are worth today. */
export async function readCertificates(
  container: MedusaContainer,
  productId: string | null,
  producerId: string | null,
): Promise<CertificateSummary[]> {
  const today = vietnamDay(clock.now())
  const rows = await readRows<CertificateRow>(container, CERTIFICATES, [productId, producerId, productId])
  return rows.map(({ state, valid_from, replaced_from, ...row }) => ({
    ...row,
    standing: certificateStanding({ state, valid_from, valid_until: row.valid_until, replaced_from }, today),
  }))
}

const IN_FORCE = `
  select number, product_id, producer_id, product_name, stars, state, valid_from, valid_until, replaced_from from certificate
   where deleted_at is null and (product_id = ? or producer_id = ?)`

type InForceRow = DatedCertificate & BoundCertificate & { product_id: string | null; stars: number }
type RecognitionOf = { product_id: string | null; producer_id: string | null; name: string }

/**
 * What certificates in force today say of a product: those bound to it, and the stars that they give it. Another maker's give it
 * none. A product that is not on the floor yet is known by its name among what its producer has recognised.
 */
export async function readRecognition(
  container: MedusaContainer,
  of: RecognitionOf,
): Promise<Pick<ScreeningFacts, "stars" | "certificates">> {
  const today = vietnamDay(clock.now())
  const rows = await readRows<InForceRow>(container, IN_FORCE, [of.product_id, of.producer_id])
  const valid = rows.filter((row) => ["valid", "expiring"].includes(certificateStanding(row, today)))
  const certificates = valid.filter((row) => row.product_id !== null && row.product_id === of.product_id)
  const name = fold(of.name)
  const named = valid.filter(
    ({ product_name }) => name.includes(fold(product_name)) || fold(product_name).includes(name),
  )
  const giving = (certificates.length > 0 ? certificates : named).filter(
    ({ producer_id }) => producer_id === null || producer_id === of.producer_id,
  )
  return { stars: giving.map(({ stars }) => stars), certificates }
}

const NUMBERS = `
  select
    (select count(*)::int from certificate where deleted_at is null and state in ('recognised', 'renewed', 'upgraded')
       and (replaced_from is null or replaced_from > ?) and valid_until between ? and ? and (?::text is null or province_code = ?)) as expiring_90_days,
    (select count(*)::int from certificate where deleted_at is null and state in ('recognised', 'renewed', 'upgraded')
       and (replaced_from is null or replaced_from > ?) and valid_until < ? and (?::text is null or province_code = ?)) as expired,
    (select count(*)::int from producer where deleted_at is null
       and verification_state not in ('draft', 'rejected', 'closed') and (?::text is null or province_code = ?)) as producers,
    (select count(*)::int from recall where state = 'draft' and deleted_at is null and (?::text is null or province_code = ?)) as recalls_waiting,
    waiting.*
  from (select count(*)::int as producers_waiting, (count(*) filter (where since <= ?))::int as producers_late
    from (select ${WAITING_SINCE} as since from producer p
        join producer_registration r on r.producer_id = p.id and r.deleted_at is null ${WAITING_OF_ALL}
        where p.deleted_at is null and p.verification_state in ${MAY_WAIT} and (?::text is null or p.province_code = ?)) each
    where since is not null) waiting`

export type ProgrammeNumbers = {
  expiring_90_days: number
  expired: number
  producers: number
  /** Recalls that an officer or a stall drafted and nobody has approved. */
  recalls_waiting: number
  /** As many as the department's list shows, and those of them that wait too long. */
  producers_waiting: number
  producers_late: number
}

/**
 * The programme in numbers, in one province or (null) in all, on the day `on`. Producers are late when they have waited since
 * `lateSince` or longer.
 */
export async function readProgrammeNumbers(
  container: MedusaContainer,
  province: string | null,
  on: Day,
  lateSince: Date,
): Promise<ProgrammeNumbers> {
  const scope = [province, province]
  const bindings = [
    on,
    on,
    addDays(on, EXPIRING_DAYS),
    ...scope,
    on,
    on,
    ...scope,
    ...scope,
    ...scope,
    lateSince,
    ...scope,
  ]
  const [numbers] = await readRows<ProgrammeNumbers>(container, NUMBERS, bindings)
  const producers = { producers: 0, producers_waiting: 0, producers_late: 0 }
  return numbers ?? { expiring_90_days: 0, expired: 0, recalls_waiting: 0, ...producers }
}

const ACCOUNTS = `
  select distinct on (sp.seller_id) sp.seller_id, i.bank_name, i.bank_account_last4 as last4, i.bank_account_name as holder_name
    from seller_producer sp join producer p on p.id = sp.producer_id and p.deleted_at is null
    join producer_identity i on i.producer_id = p.id and i.deleted_at is null
   where sp.seller_id = any(?::text[]) and sp.deleted_at is null and i.bank_account_last4 is not null order by sp.seller_id, p.id`

export type ConfirmedAccount = { bank_name: string | null; last4: string | null; holder_name: string | null }

/** The bank accounts that departments have of these sellers' producers, as far as they are shown: beside them an operator judges the account that a stall names. */
export async function readConfirmedAccounts(
  container: MedusaContainer,
  sellers: readonly string[],
): Promise<Map<string, ConfirmedAccount>> {
  const rows = await readRows<ConfirmedAccount & { seller_id: string }>(container, ACCOUNTS, [[...sellers]])
  return new Map(rows.map(({ seller_id, ...account }) => [seller_id, account]))
}
