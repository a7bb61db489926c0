"use client"

import { unstable_rethrow } from "next/navigation"
import { type SyntheticEvent, useActionState, useState, useTransition } from "react"
import type { FormState } from "./form-state"

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>

/**
 * A form that loses nothing of what was typed. Without JavaScript it is posted and the page comes back filled in; with it,
 * the form stays as it is while the action runs, also when the network is gone (`offline` is then what the person reads).
 */
export function useKeptForm(action: FormAction, initial: FormState, offline: string) {
  const [posted, formAction] = useActionState(action, initial)
  const [sent, setSent] = useState<FormState | null>(null)
  const [pending, startTransition] = useTransition()
  const state = sent ?? posted

  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    const form = new FormData(event.currentTarget, submitter)
    startTransition(async () => {
      try {
        const next = await action(state, form)
        setSent(next)
      } catch (error) {
        unstable_rethrow(error)
        setSent({ ...state, message: offline, errors: {}, attempts: state.attempts + 1 })
      }
    })
  }
  return { state, pending, form: { action: formAction, onSubmit } }
}
