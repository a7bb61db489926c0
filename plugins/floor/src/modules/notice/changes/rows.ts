import type { Channel } from "../../../lib/notices/channels"
import type { DeliveryState } from "../../../lib/notices/delivery-moves"

/** A notice that nobody has been sent yet. */
export type Unaddressed = {
  id: string
  to_kind: "seller" | "member" | "department" | "officer" | "operators" | "person"
  to_id: string | null
  to_province_code: string | null
  to_agency: "trade" | "agriculture" | null
  to_name: string | null
  to_phone: string | null
  to_email: string | null
}

/** One person whom a notice is for. */
export type Addressee = { notice_id: string; name: string | null; email: string | null; phone: string | null }

/** A delivery that is being sent, with what it says. */
export type Claimed = {
  id: string
  channel: Channel
  address: string
  name: string | null
  attempts: number
  title: string
  body: string
  href: string | null
  topic: string
}

export type Settlement = { id: string; attempts: number; state: DeliveryState; due_at?: Date; error?: string | null }
