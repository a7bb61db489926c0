/** Why somebody was not told. "unreachable": he has no account, and no address that a channel takes. */
export type UndeliveredState = "failed" | "unknown" | "not_configured" | "unreachable"

/** One message that did not (or perhaps did not) arrive. */
export type UndeliveredRow = {
  id: string
  /** When it was told. */
  at: string
  title: string
  topic: string
  channel: "email" | "sms" | "zns" | null
  address: string | null
  name: string | null
  state: UndeliveredState
  attempts: number
  /** What the mail server or the channel said last. */
  last_error: string | null
  may_send_again: boolean
}

/** GET /admin/notice-deliveries?state=…&limit=…&offset=…, newest first. `email_off`: why no e-mail goes out at all. */
export type UndeliveredList = {
  items: UndeliveredRow[]
  count: number
  limit: number
  offset: number
  email_off: string | null
}

/** POST /admin/notice-deliveries/send-again: all of them, or none with a sentence why. Answers how many wait to be sent now. */
export type SendAgain = { ids: string[] }
export type SentAgain = { waiting: number }
