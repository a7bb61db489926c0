"use client"

import type { ReactNode } from "react"
import { blankForm, type FormState } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { Button } from "./button"
import { type ButtonKind, buttonStyle } from "./button-style"
import { type DialogField, DialogFields } from "./dialog-fields"
import { closeDialog, OpenedDialog } from "./opened-dialog"
import { SendingButton } from "./sending-button"

type Props = {
  /** Unique on the page. */
  id: string
  action: (previous: FormState, form: FormData) => Promise<FormState>
  hidden: Readonly<Record<string, string>>
  fields: readonly DialogField[]
  /** Words of the button that opens it and of the one that sends it. */
  label: string
  title: string
  lead?: ReactNode
  words: { cancel: string; sending: string }
  offline: string
  /** The page with this dialog open, for those without JavaScript. */
  openHref: string
  openAtStart: boolean
  kind?: ButtonKind
  /** Id of the opening button, by which a key presses it. */
  buttonId?: string
  className?: string
}

/** A button, and behind it what a decision asks for. What is refused stays open, with all that was typed. */
export function FormDialog(props: Props) {
  const { id, fields, label, title, lead, words, kind = "secondary" } = props
  const { state, pending, form } = useKeptForm(props.action, blankForm, props.offline)

  return (
    <OpenedDialog
      label={label}
      openHref={props.openHref}
      openAtStart={props.openAtStart}
      buttonId={props.buttonId}
      buttonClassName={`${buttonStyle(kind)} ${props.className ?? ""}`}
      labelledBy={`${id}-title`}
      className="w-[min(38rem,calc(100vw-2rem))] text-left text-base"
    >
      <form className="grid gap-4" noValidate {...form}>
        {Object.entries(props.hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <h2 id={`${id}-title`} className="text-xl">
          {title}
        </h2>
        {lead && <div className="text-muted">{lead}</div>}
        <DialogFields key={state.attempts} prefix={id} fields={fields} values={state.values} errors={state.errors} />
        <p role="alert" className="font-bold text-lacquer">
          {state.message}
        </p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button kind="quiet" onClick={closeDialog}>
            {words.cancel}
          </Button>
          <SendingButton pending={pending} pendingLabel={words.sending} kind={kind === "danger" ? "danger" : "primary"}>
            {label}
          </SendingButton>
        </div>
      </form>
    </OpenedDialog>
  )
}
