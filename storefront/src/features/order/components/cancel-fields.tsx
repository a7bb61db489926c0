"use client"

import { blankForm, type FormState } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"

type Props = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  groupCode: string
  orderCode: string
  words: Record<"explain" | "reason" | "optional" | "submit" | "pending" | "offline", string>
}

export function CancelFields({ action, groupCode, orderCode, words }: Props) {
  const { state, pending, form } = useKeptForm(action, blankForm, words.offline)
  return (
    <form className="grid gap-3 pt-2" {...form}>
      <p className="text-sm text-muted">{words.explain}</p>
      <StatusLine kind="problem">{state.message}</StatusLine>
      <input type="hidden" name="code" value={groupCode} />
      <input type="hidden" name="order_code" value={orderCode} />
      <TextField
        id={`reason-${orderCode}`}
        name="reason"
        label={words.reason}
        note={words.optional}
        defaultValue={state.values["reason"]}
        error={state.errors["reason"]}
        maxLength={300}
      />
      <SendingButton kind="danger" pending={pending} pendingLabel={words.pending}>
        {words.submit}
      </SendingButton>
    </form>
  )
}
