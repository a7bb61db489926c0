import type { People } from "@san-ocop/floor/lib/staff/appeal-judges"
import { samePersonSql } from "@san-ocop/floor/lib/same-person-sql"
import { ownStallSql } from "./verification/own-stall-sql"

/**
 * Those who stand behind a producer (an SQL expression for his id, used twice): who registered him, whom an officer registered, and who
 * works for his own stall. What an applicant wrote of himself beyond the number that he logs in with proves nothing: it could name any
 * officer.
 */
const behindSql = (producer: string): string => `select m.phone, m.email from producer maker
    left join producer_registration r on r.producer_id = maker.id and r.deleted_at is null
    left join lateral (${ownStallSql("maker.id", "r.seller_id")}) own on true
    join lateral (select r.member_id as id union select ms.member_id from seller_membership ms
      where ms.seller_id = own.id and ms.deleted_at is null) who on true
    join seller_member m on m.id = who.id and m.deleted_at is null
   where maker.id = ${producer}
  union all select r.contact_phone, null from producer_registration r
   where r.producer_id = ${producer} and r.channel = 'officer' and r.deleted_at is null`

// Who only sells what another makes has his living of it, too.
const sellersOf = (lots: string): string => `select m.phone, m.email from seller_membership ms
    join seller_member m on m.id = ms.member_id and m.deleted_at is null
   where ms.deleted_at is null and ms.seller_id in (
     select l.seller_id from lot l where l.id in (${lots})
     union select g.seller_id from lot l join listing g on g.product_id = l.product_id and g.deleted_at is null
       where l.id in (${lots}))`

/** Those who stand behind a producer. */
export const peopleOfProducer = (id: string): People => ({ sql: behindSql("?"), bindings: [id, id] })

/** A query for the ids of a province's producers behind whom an officer stands himself, with its values. */
export const ownProducers = (officerId: string, province: string): { sql: string; bindings: string[] } => ({
  sql: `select one.id from officer o join producer one on one.province_code = ? and one.deleted_at is null
    where o.id = ? and exists (select 1 from (${behindSql("one.id")}) p where ${samePersonSql("p", "o")})`,
  bindings: [province, officerId],
})

/** Those who stand behind whom a certificate names, or who makes its product. */
export const peopleOfCertificate = (id: string): People => {
  const maker = `(select coalesce(c.producer_id, (select pp.producer_id from product_producer pp
      where pp.product_id = c.product_id and pp.deleted_at is null)) from certificate c where c.id = ?)`
  return { sql: behindSql(maker), bindings: [id, id] }
}

/** Those who stand behind the producer of a lot, and who work for a stall that recorded or sells it. */
export const peopleOfLot = (id: string): People => ({
  sql: `${behindSql("(select producer_id from lot where id = ?)")} union all ${sellersOf("?")}`,
  bindings: [id, id, id, id],
})

/** The same of a recall and the lots that it names or has reached. */
export const peopleOfRecall = (id: string): People => {
  const lots = "select x.lot_id from recall_lot x where x.recall_id = ? and x.deleted_at is null"
  return {
    sql: `${behindSql("(select producer_id from recall where id = ?)")} union all ${sellersOf(lots)}`,
    bindings: [id, id, id, id],
  }
}
