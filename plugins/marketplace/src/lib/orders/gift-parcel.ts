import type { GiftParcel, OrderGroupPage, StallOrder, TimelineEntry } from "@san-ocop/kit/http/checkout"
import { nextForReceiver } from "./next-for-receiver"

/** Who carries it is for who waits for it. Why it did not come, or was called off, are free words, and may be the giver's or about his money. */
const TOLD: readonly TimelineEntry["state"][] = ["shipped"]

/** A gift as its receiver may see it: what is named here, and nothing else. Null when the page has no such order. */
export function giftParcel({ contact, address, gift, orders }: OrderGroupPage): GiftParcel | null {
  const [order] = orders
  if (!order || !gift) return null
  const { code, stall, place, shipping_name, carrier, tracking_code } = order
  const state = order.state === "awaiting_payment" ? ("placed" as const) : order.state
  return {
    seen_by: "receiver",
    ...{ code, stall, place, shipping_name, carrier, tracking_code, state, address, gift },
    receiver: { name: contact.name, phone: contact.phone },
    next: nextForReceiver(state, stall.name),
    lines: order.lines.map(({ name, handle, picture, unit, quantity, lots }) => ({
      ...{ name, handle, picture, unit, quantity, lots },
    })),
    timeline: stepsTold(order),
  }
}

const stepsTold = ({ timeline }: StallOrder): TimelineEntry[] =>
  timeline
    .filter(({ state }) => state !== "awaiting_payment")
    .map(({ state, at, note }) => ({ state, at, note: TOLD.includes(state) ? note : null }))
