import type { Day } from "../day"
import type { ListingState, SellerRole, SellerStatus } from "./seller"
import type { ProducerKind } from "./verification"

/** A producer as the law names him. Whole numbers: each look at one is recorded. */
export type LegalIdentity = {
  name: string
  kind: ProducerKind
  address: string
  representative_name: string | null
  tax_code: string | null
  /** Only of a person who trades in his own name: a household's owner. */
  personal_id: string | null
  registrations: { title: string; number: string; issuer: string; issued_on: Day }[]
}

/** POST /department/authority-requests/:id/hand-over { form: "page" } answers it; { form: "sheet" } answers an XLSX file. */
export type SellerInformation = {
  name: string
  kind: ProducerKind
  phone: string | null
  email: string | null
  address: string
  joined_on: Day
  status: SellerStatus
  /** Who answers for the stall by law; none where it was opened without a producer. */
  identities: LegalIdentity[]
  members: { name: string; phone: string; email: string | null; role: SellerRole }[]
  /** The first of them by name; `listings_count` says how many there are. */
  listings: { name: string; state: ListingState; price: number }[]
  listings_count: number
  orders: number
  orders_total: number
}
