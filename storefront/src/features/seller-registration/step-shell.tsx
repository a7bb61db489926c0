"use client"

import type { ReactNode } from "react"
import type { FormState } from "@/shared/forms/form-state"
import { LoginAgain } from "@/shared/ui/login-again"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import type words from "@messages/verification.json"
import type { Hand } from "./steps"

export type StepWords = (typeof words)["step"]

/** What every form of a registration is given. */
export type StepProps = {
  hand: Hand
  /** What the form starts with, by field. */
  start: Readonly<Record<string, string>>
  step: StepWords
  /** The login page, which comes back here. */
  loginPath: string
}

type Props = {
  hand: Hand
  state: Pick<FormState, "message" | "errors">
  pending: boolean
  form: object
  step: StepWords
  loginPath: string
  submit: string
  sending: string
  disabled?: boolean
  /** Value of `intent` that the button sends, in a form with several buttons. */
  intent?: string
  children: ReactNode
}

/** The frame of a registration's form: what went wrong, the login that ran out, and one big button. */
export const StepShell = (props: Props) => (
  <form className="grid gap-6" noValidate {...props.form}>
    <input type="hidden" name="registration" value={props.hand.id} />
    <input type="hidden" name="at" value={props.hand.at} />
    {/* The first button is the one that Enter presses. */}
    {props.intent && (
      <button type="submit" name="intent" value={props.intent} className="sr-only" tabIndex={-1} aria-hidden="true" />
    )}
    {props.children}
    <div className="grid gap-3">
      <StatusLine kind="problem">{props.state.message}</StatusLine>
      {props.state.errors["expired"] && <LoginAgain path={props.loginPath} label={props.step.openLogin} />}
      <SendingButton
        pending={props.pending}
        pendingLabel={props.sending}
        wide
        disabled={props.disabled}
        {...(props.intent ? { name: "intent", value: props.intent } : {})}
      >
        {props.submit}
      </SendingButton>
    </div>
  </form>
)
