import type { Agency } from "@san-ocop/kit/http/department"

/** Who is told. The addresses (e-mail, phone) of all but the last are looked up when the notice is sent. */
export type NoticeRecipient =
  /** All active members of a stall. */
  | { kind: "seller"; seller_id: string }
  | { kind: "member"; member_id: string }
  /** The active officers of one agency in one province. */
  | { kind: "department"; province_code: string; agency: Agency }
  | { kind: "officer"; officer_id: string }
  /** Whoever runs the platform. They have no feed: it only goes out. */
  | { kind: "operators" }
  /** Somebody without an account: an applicant, a shopper. */
  | { kind: "person"; name: string; phone: string | null; email: string | null }

export type NewNotice = {
  /** What happened, dotted, in the past: "listing.approved". */
  topic: string
  to: NoticeRecipient
  /** Vietnamese, for the person who reads it. */
  title: string
  body: string
  /** A path in the storefront: "/so/…" or "/kenh-nguoi-ban/<stall>/…". */
  href: string | null
  province_code?: string | null
  /** A second notice with the same key is not written: reminders, and work that may run twice. */
  dedupe_key?: string | null
  /** It stays in its reader's feed: nothing is sent out. */
  feed_only?: boolean
}
