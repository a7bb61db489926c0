import type { NoticeRecipient } from "@san-ocop/floor/lib/append-notice"
import { ownStallSql } from "../verification/own-stall-sql"

/**
 * Joins to a certificate `c` its maker, as `maker` (MakerOfCertificate): whom it names, else who makes its product; with his own
 * stall, and the account that registered him.
 */
export const MAKER_OF_CERTIFICATE = `left join lateral (
    select m.name as maker_name, r.member_id, r.contact_name, r.contact_phone, r.contact_email, own.id as stall_id
      from producer m left join producer_registration r on r.producer_id = m.id and r.deleted_at is null
      left join lateral (${ownStallSql("m.id", "r.seller_id")}) own on true
     where m.deleted_at is null and m.id = coalesce(c.producer_id,
       (select pp.producer_id from product_producer pp where pp.product_id = c.product_id and pp.deleted_at is null))) maker on true`

/** True of a listing `l` whose stall only sells what the maker of `c` makes, and has shown it to shoppers. */
export const SOLD_BY_ANOTHER =
  "l.deleted_at is null and l.approved_revision_id is not null and l.seller_id is distinct from maker.stall_id"

export type MakerOfCertificate = {
  maker_name: string | null
  stall_id: string | null
  member_id: string | null
  contact_name: string | null
  contact_phone: string | null
  contact_email: string | null
}

/** Where the maker is told of his certificate: at his stall, else at his account, else at his number or e-mail address. Null: nobody knows how to reach him. */
export function makerRecipient(maker: MakerOfCertificate): NoticeRecipient | null {
  const { stall_id, member_id, contact_name, contact_phone: phone, contact_email: email, maker_name } = maker
  if (stall_id !== null) return { kind: "seller", seller_id: stall_id }
  if (member_id !== null) return { kind: "member", member_id }
  if (phone === null && email === null) return null
  return { kind: "person", name: contact_name ?? maker_name ?? "", phone, email }
}
