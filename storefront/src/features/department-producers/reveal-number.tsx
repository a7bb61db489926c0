"use client"

import type { Reveal } from "@san-ocop/kit/http/verification-desk"
import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/verification-desk.json"
import { revealNumber } from "./reveal-action"

type Props = {
  producer: string
  field: Reveal["field"]
  masked: string
  may: boolean
  words: (typeof words)["reveal"]
  offline: string
}

/** A masked number; whoever may see it whole says why first. It is gone with the page. */
export function RevealNumber({ producer, field, masked, may, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(revealNumber, blankForm, offline)
  const whole = state.values["number"]
  return (
    <div role="status">
      <span className="font-bold tracking-wide">{whole ?? masked}</span>
      {whole && <span className="block text-sm text-muted">{words.hint}</span>}
      {may && !whole && (
        <details open={state.message ? true : undefined}>
          <summary className="text-link inline-flex min-h-11 items-center">{words.open}</summary>
          <form className="grid gap-3 rounded-small border border-line bg-paper p-3" noValidate {...form}>
            <input type="hidden" name="producer" value={producer} />
            <input type="hidden" name="field" value={field} />
            <p className="text-sm text-muted">{words.lead}</p>
            <TextField
              id={`reveal-${field}`}
              name="reason"
              label={words.reason}
              defaultValue={state.values["reason"]}
              error={state.errors["reason"] ?? state.message}
              maxLength={500}
              autoComplete="off"
            />
            <SendingButton pending={pending} pendingLabel={words.sending} kind="secondary">
              {words.submit}
            </SendingButton>
          </form>
        </details>
      )}
    </div>
  )
}
