import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { cardsAreOn } from "../lib/cards/cards-on"
import { readDueCardPayments } from "../reads/cards/card-payment"
import { tryToFollowCards } from "../workflows/cards/try-to-follow-cards"

/** Captures what its stalls have answered, gives back what was called off, frees what nobody wants, and finds out what nobody heard of or where a process died. */
export default async function followCardPayments(container: MedusaContainer): Promise<void> {
  if (!cardsAreOn()) return
  await tryToFollowCards(container, await readDueCardPayments(container, clock.now()))
}

export const config = { name: "follow-card-payments", schedule: unlessTested("* * * * *") }
