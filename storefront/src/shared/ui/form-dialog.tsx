"use client"

import { type ReactNode, useEffect, useRef } from "react"
import { blankForm, type FormState } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { Button } from "./button"
import { type ButtonKind, buttonStyle } from "./button-style"
import { type DialogField, DialogFields } from "./dialog-fields"
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
  const { id, fields, label, title, lead, words, openAtStart, kind = "secondary" } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const { state, pending, form } = useKeptForm(props.action, blankForm, props.offline)

  useEffect(() => {
    // The server could only show it in the flow of the page; with scripts it becomes a real dialog.
    if (!openAtStart || !dialog.current) return
    dialog.current.close()
    dialog.current.showModal()
  }, [openAtStart])

  return (
    <>
      <a
        id={props.buttonId}
        href={props.openHref}
        role="button"
        className={`${buttonStyle(kind)} ${props.className ?? ""}`}
        onClick={(event) => {
          event.preventDefault()
          dialog.current?.showModal()
        }}
        onKeyDown={(event) => {
          if (event.key !== " ") return
          event.preventDefault()
          dialog.current?.showModal()
        }}
      >
        {label}
      </a>
      <dialog
        ref={dialog}
        open={openAtStart}
        aria-labelledby={`${id}-title`}
        className="m-auto w-[min(38rem,calc(100vw-2rem))] rounded-card border border-line bg-paper p-5 text-left text-base shadow-menu backdrop:bg-ink/50 [&:not(:modal)]:static [&:not(:modal)]:mx-0 [&:not(:modal)]:basis-full [&:not(:modal)]:shadow-none"
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
            <Button kind="quiet" onClick={() => dialog.current?.close()}>
              {words.cancel}
            </Button>
            <SendingButton
              pending={pending}
              pendingLabel={words.sending}
              kind={kind === "danger" ? "danger" : "primary"}
            >
              {label}
            </SendingButton>
          </div>
        </form>
      </dialog>
    </>
  )
}
