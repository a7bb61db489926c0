"use client"

import type { ReactNode } from "react"
import { blankForm, type FormState } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import type { ButtonKind } from "./button-style"
import { SendingButton } from "./sending-button"
import { StatusLine } from "./status-line"

type Props = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  /** What the action must know, as hidden fields. */
  hidden: Readonly<Record<string, string>>
  label: ReactNode
  pendingLabel: string
  /** What the person reads when the network is gone. */
  offline: string
  kind?: ButtonKind
  wide?: boolean
  /** Id of the button, by which a key presses it. */
  buttonId?: string
}

/** A form of one button: one decision, sent once, with the refusal shown above the button. */
export function ActionForm({ action, hidden, label, pendingLabel, offline, kind, wide, buttonId }: Props) {
  const { state, pending, form } = useKeptForm(action, blankForm, offline)
  return (
    <form className="grid gap-3" {...form}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <StatusLine kind="problem">{state.message}</StatusLine>
      <SendingButton pending={pending} pendingLabel={pendingLabel} kind={kind} wide={wide} id={buttonId}>
        {label}
      </SendingButton>
    </form>
  )
}
