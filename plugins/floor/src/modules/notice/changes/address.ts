import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import type { Channel, Channels } from "../../../lib/notices/channels"
import { runSql } from "../../../lib/run-sql"
import type { Addressee } from "./rows"

const INSERT = `insert into notice_delivery (id, notice_id, channel, address, name, state, last_error, due_at, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (notice_id, channel, address) where deleted_at is null do nothing`

type Way = { channel: Channel; address: string; off: string | null }

/** By which channels one person is told. A channel that is off leaves no row, but for e-mail, which says why. */
function waysTo({ email, phone }: Addressee, channels: Channels): Way[] {
  const ways: Way[] = email ? [{ channel: "email", address: email.trim().toLowerCase(), off: channels.email_off }] : []
  for (const channel of ["sms", "zns"] as const) {
    if (phone && channels[channel]) ways.push({ channel, address: phone, off: null })
  }
  return ways
}

/** Writes the deliveries of notices that have none yet. Done twice at once, the second finds them addressed. */
export async function address(
  context: Context,
  { ids, people, channels, at }: { ids: string[]; people: Addressee[]; channels: Channels; at: Date },
): Promise<void> {
  const mark = `update notice set addressed_at = ?, updated_at = ? where id = any(?) and addressed_at is null returning id`
  const marked = new Set((await runSql<{ id: string }>(context, mark, [at, at, ids])).map(({ id }) => id))
  for (const person of people.filter(({ notice_id }) => marked.has(notice_id))) {
    for (const { channel, address: to, off } of waysTo(person, channels)) {
      const state = off === null ? "pending" : "not_configured"
      const id = `ndel_${randomUUID().replaceAll("-", "")}`
      await runSql(context, INSERT, [id, person.notice_id, channel, to, person.name, state, off, at, at, at])
    }
  }
}
