"use client"

import { unstable_rethrow } from "next/navigation"
import { type SyntheticEvent, useActionState, useRef, useState, useTransition } from "react"
import { type FormState, offlineForm } from "./form-state"

type Options<S, I> = {
  action: (previous: S, form: FormData) => Promise<S>
  initial: S
  /** What the person reads when the network is gone. */
  offline: string
  /** What each button of the form may ask for, in its value; the first stands for anything else. */
  intents: readonly [I, ...I[]]
  /** The intent that ends the form: sent once, and nothing else while it is on its way. */
  last: I
}

/**
 * A form that asks questions before it is sent for good, and keeps all that was typed meanwhile. Questions (prices, old names) may
 * overtake each other: the last one counts.
 */
export function useAskingForm<S extends FormState, I extends string>(options: Options<S, I>) {
  const { action, initial, offline, intents, last: ending } = options
  const [posted, formAction] = useActionState<S, FormData>(action, initial as Awaited<S>)
  const [answered, setAnswered] = useState<S | null>(null)
  const [underWay, setUnderWay] = useState<I | null>(null)
  const [, startTransition] = useTransition()
  const last = useRef(0)
  const sending = useRef(false)
  const state = answered ?? posted

  const send = (form: FormData) => {
    if (sending.current) return
    const intent = intents.find((each) => each === form.get("intent")) ?? intents[0]
    const turn = ++last.current
    sending.current = intent === ending
    setUnderWay(intent)
    startTransition(async () => {
      try {
        const next = await action(state, form)
        if (turn === last.current) setAnswered(next)
      } catch (error) {
        unstable_rethrow(error)
        if (turn === last.current) setAnswered(offlineForm(state, form, offline))
      }
      sending.current = false
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
