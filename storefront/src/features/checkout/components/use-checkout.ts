"use client"

import { unstable_rethrow } from "next/navigation"
import { type SyntheticEvent, useActionState, useRef, useState, useTransition } from "react"
import type { CheckoutIntent, CheckoutState } from "../checkout-state"

type Action = (previous: CheckoutState, form: FormData) => Promise<CheckoutState>

const intentOf = (form: FormData): CheckoutIntent => {
  const intent = form.get("intent")
  return intent === "place" || intent === "old_names" ? intent : "address"
}

/**
 * Sends the checkout form and keeps all that was typed meanwhile. Questions (prices, old names) may overtake each other, the last
 * one counts; an order is sent once, and nothing else while it is on its way.
 */
export function useCheckout(action: Action, initial: CheckoutState, offline: string) {
  const [posted, formAction] = useActionState(action, initial)
  const [answered, setAnswered] = useState<CheckoutState | null>(null)
  const [underWay, setUnderWay] = useState<CheckoutIntent | null>(null)
  const [, startTransition] = useTransition()
  const last = useRef(0)
  const placing = useRef(false)
  const state = answered ?? posted

  const send = (form: FormData) => {
    if (placing.current) return
    const intent = intentOf(form)
    const turn = ++last.current
    placing.current = intent === "place"
    setUnderWay(intent)
    startTransition(async () => {
      try {
        const next = await action(state, form)
        if (turn === last.current) setAnswered(next)
      } catch (error) {
        unstable_rethrow(error)
        setAnswered({ ...state, message: offline, errors: {}, attempts: state.attempts + 1 })
      }
      placing.current = false
      if (turn === last.current) setUnderWay(null)
    })
  }

  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    send(new FormData(event.currentTarget, submitter))
  }
  return { state, underWay, send, form: { action: formAction, onSubmit } }
}
