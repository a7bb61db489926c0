import { MS_PER_DAY } from "./day"
import { sumVnd } from "./vnd"

/** How one order of a group stands for the card that pays for it. `undecided`: its stall has not answered yet. */
export type CardOrderStanding = "waiting" | "undecided" | "stands" | "off"

/** One order's part of a payment by card, in dong. */
export type CardOrderFacts = {
  id: string
  standing: CardOrderStanding
  /** It is one of those that the page for the card was opened for. */
  onPage: boolean
  amount: number
  /** What its stall let go of. */
  reduced: number
  captured: number
  refunded: number
  /** A refund of it that the provider has taken on, and of which nobody knows yet whether the card has it. */
  underway: number
  /** Nothing is given back of it by itself: its bank takes it back, or a refund came to nothing and a person decides. */
  isHeld: boolean
  /** What its bank took back for good, and nobody has set against what is owed yet. */
  lost: number
}

export type CardPaymentFacts = {
  /** `closed` and `voided`: no money came; `lapsed`: the bank's promise is gone. */
  state: "awaiting" | "authorised" | "captured" | "voided" | "closed" | "lapsed"
  /** A page for the card was opened and is not known to be shut. */
  hasPage: boolean
  payUntil: number
  /** Until when the bank's promise holds, in milliseconds; null when nobody said. */
  captureBefore: number | null
  /** What the provider told that it has received, in dong; zero when it told of nothing. */
  arrived: number
  orders: readonly CardOrderFacts[]
}

export type CardShare = { id: string; amount: number }
export type CardStep =
  | { kind: "wait" }
  | { kind: "expire"; orders: string[] }
  | { kind: "close" }
  | { kind: "void" }
  | { kind: "capture"; shares: CardShare[]; amount: number }
  | { kind: "refund"; order: string; amount: number }
  | { kind: "set_off"; order: string }
  | { kind: "call_off"; orders: string[] }

/** Captured a day before the promise ends, whoever has not answered by then. */
const BEFORE_LAPSE_MS = MS_PER_DAY

/** What an order costs now: nothing when it was called off. */
export const cardPrice = ({ standing, amount, reduced }: CardOrderFacts): number =>
  standing === "off" ? 0 : amount - reduced

/** What is to be given back of an order: what was captured for it beyond its price, less what went back already or is on its way. */
export const cardRefundDue = (order: CardOrderFacts): number =>
  Math.max(0, order.captured - order.refunded - order.underway - cardPrice(order))

/**
 * Whose money it is that the provider has received though nobody here asked for it: first what stands costs, then whatever else the card had promised. All of it has an
 * owner, so that what nobody is owed any more can be given back.
 */
export function arrivedShares({ arrived, orders }: Pick<CardPaymentFacts, "arrived" | "orders">): CardShare[] {
  const paid = orders.filter(({ onPage }) => onPage)
  const shares = new Map<string, number>()
  let left = arrived
  for (const mostOf of [cardPrice, ({ amount }: CardOrderFacts) => amount]) {
    for (const order of paid) {
      const has = shares.get(order.id) ?? 0
      const more = Math.min(left, mostOf(order) - has)
      shares.set(order.id, has + more)
      left -= more
    }
  }
  return [...shares].map(([id, amount]) => ({ id, amount })).filter(({ amount }) => amount > 0)
}

/** The next thing to do about a payment by card. Doing it and asking again comes to an end in "wait". Money that is there is booked first, also when it was given up. */
export function nextCardStep(facts: CardPaymentFacts, now: number): CardStep {
  const { state, orders } = facts
  if (facts.arrived > 0 && (state === "authorised" || state === "lapsed")) {
    const shares = arrivedShares(facts)
    return { kind: "capture", shares, amount: sumVnd(shares.map(({ amount }) => amount)) }
  }
  const standing = orders.filter((order) => order.standing !== "off")
  switch (state) {
    case "awaiting": {
      if (standing.length === 0) return { kind: "close" }
      const waiting = orders.filter((order) => order.standing === "waiting")
      return now >= facts.payUntil ? { kind: "expire", orders: waiting.map(({ id }) => id) } : { kind: "wait" }
    }
    case "authorised": {
      const shares = standing
        .map((order) => ({ id: order.id, amount: cardPrice(order) }))
        .filter(({ amount }) => amount > 0)
      if (shares.length === 0) return { kind: "void" }
      const isPressing = facts.captureBefore !== null && now >= facts.captureBefore - BEFORE_LAPSE_MS
      const isDecided = standing.every((order) => order.standing === "stands")
      if (!isDecided && !isPressing) return { kind: "wait" }
      return { kind: "capture", shares, amount: sumVnd(shares.map(({ amount }) => amount)) }
    }
    case "captured": {
      const due = orders.filter((order) => cardRefundDue(order) > 0)
      // Its shopper has that much already.
      const lost = due.find((order) => order.lost > 0)
      if (lost) return { kind: "set_off", order: lost.id }
      const owed = due.find((order) => !order.isHeld)
      return owed ? { kind: "refund", order: owed.id, amount: cardRefundDue(owed) } : { kind: "wait" }
    }
    case "lapsed": {
      const open = standing.filter(({ standing }) => standing === "undecided")
      return open.length > 0 ? { kind: "call_off", orders: open.map(({ id }) => id) } : { kind: "wait" }
    }
    case "voided":
    case "closed":
      return { kind: "wait" }
  }
}
