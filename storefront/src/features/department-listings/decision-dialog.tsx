"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { Button } from "@/shared/ui/button"
import { buttonStyle } from "@/shared/ui/button-style"
import { closeDialog, OpenedDialog } from "@/shared/ui/opened-dialog"
import { SendingButton } from "@/shared/ui/sending-button"
import { TextAreaField } from "@/shared/ui/text-area-field"
import type words from "@messages/department.json"
import { refuseListing } from "./actions"
import { REASON_CODES } from "./reason-codes"

type Props = {
  outcome: "rejected" | "changes_requested" | "taken_down"
  hidden: Readonly<Record<string, string>>
  /** Words of the button that opens it, and what follows for the seller. */
  title: string
  lead: string
  /** The page with this dialog open, for those without JavaScript. */
  openHref: string
  openAtStart: boolean
  /** Id by which a key presses the opening button. */
  keyId: string
  danger?: boolean
  words: (typeof words)["review"]
  reasons: (typeof words)["reasonCode"]
  offline: string
}

/** A button, and behind it a coded reason with the officer's own words. */
export function DecisionDialog(props: Props) {
  const { outcome, hidden, title, lead, words, reasons } = props
  const { state, pending, form } = useKeptForm(refuseListing, blankForm, props.offline)
  const field = (name: string) => `${outcome}-${name}`
  return (
    <OpenedDialog
      label={title}
      openHref={props.openHref}
      openAtStart={props.openAtStart}
      buttonId={props.keyId}
      buttonClassName={buttonStyle(props.danger ? "danger" : "secondary")}
      labelledBy={field("title")}
      className="w-[min(36rem,calc(100vw-2rem))]"
    >
      <form className="grid gap-4" noValidate {...form}>
        {Object.entries({ ...hidden, outcome }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <h2 id={field("title")} className="text-xl">
          {title}
        </h2>
        <p className="text-muted">{lead}</p>
        <fieldset aria-describedby={state.message ? field("problem") : undefined}>
          <legend className="font-bold">{words.reason}</legend>
          <p id={field("problem")} role="alert" className="font-bold text-lacquer">
            {state.message}
          </p>
          {REASON_CODES.map((code) => (
            <label key={code} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name="reason_code"
                value={code}
                defaultChecked={state.values["reason_code"] === code}
                className="size-5 shrink-0 accent-leaf"
              />
              {reasons[code]}
            </label>
          ))}
        </fieldset>
        <TextAreaField
          id={field("words")}
          name="reason"
          label={words.words}
          hint={words.wordsHint}
          error={state.errors["reason"] ?? null}
          defaultValue={state.values["reason"]}
          maxLength={1000}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button kind="quiet" onClick={closeDialog}>
            {words.cancel}
          </Button>
          <SendingButton pending={pending} pendingLabel={words.deciding} kind={props.danger ? "danger" : "primary"}>
            {title}
          </SendingButton>
        </div>
      </form>
    </OpenedDialog>
  )
}
