"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextAreaField } from "@/shared/ui/text-area-field"
import type words from "@messages/moderation.json"
import { sendAppeal } from "./appeal-actions"

type Props = { stall: string; listing: string; words: (typeof words)["seller"]; offline: string }

/** Why the seller thinks otherwise, in his own words. */
export function AppealForm({ stall, listing, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(sendAppeal, blankForm, offline)
  return (
    <form className="grid gap-4" noValidate {...form}>
      <input type="hidden" name="stall" value={stall} />
      <input type="hidden" name="listing" value={listing} />
      <StatusLine kind="problem">{state.message}</StatusLine>
      <TextAreaField
        id="words"
        name="words"
        label={words.appealWords}
        hint={words.appealHint}
        rows={5}
        maxLength={2000}
        defaultValue={state.values["words"]}
        error={state.errors["words"] ?? null}
      />
      <SendingButton pending={pending} pendingLabel={words.appealSending} wide>
        {words.appealSubmit}
      </SendingButton>
    </form>
  )
}
