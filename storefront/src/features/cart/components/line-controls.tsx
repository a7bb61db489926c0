"use client"

import { useActionState } from "react"
import { Icon } from "@/shared/ui/icon"
import { StatusLine } from "@/shared/ui/status-line"
import type { ChangeState } from "../actions/change-line"

type Props = {
  action: (state: ChangeState, form: FormData) => Promise<ChangeState>
  lineId: string
  quantity: number
  max: number
  words: Record<"quantity" | "less" | "more" | "remove" | "removeLabel" | "updating", string>
}

const STEP = "grid size-12 place-items-center text-leaf hover:bg-leaf-soft aria-disabled:opacity-50"

/** One fewer, one more, out: three buttons of one form, each sending the quantity that it stands for. */
export function LineControls({ action, lineId, quantity, max, words }: Props) {
  const [state, send, pending] = useActionState(action, null)
  const step = (value: number, label: string, icon: "minus" | "plus", off: boolean) => (
    <button
      type="submit"
      name="quantity"
      value={value}
      aria-label={label}
      aria-disabled={pending || off}
      className={STEP}
      onClick={(event) => {
        if (pending || off) event.preventDefault()
      }}
    >
      <Icon name={icon} />
    </button>
  )
  return (
    <div className="grid gap-2">
      <form action={send} className="flex items-center justify-between gap-3">
        <input type="hidden" name="line_id" value={lineId} />
        <div
          role="group"
          aria-label={words.quantity}
          className="flex items-center rounded-card border border-edge bg-white"
        >
          {step(quantity - 1, words.less, "minus", quantity <= 1)}
          <output className="min-w-10 text-center font-bold" aria-live="polite">
            {quantity}
          </output>
          {step(quantity + 1, words.more, "plus", quantity >= max)}
        </div>
        <span role="status" className="text-sm text-muted">
          {pending && words.updating}
        </span>
        <button
          type="submit"
          name="quantity"
          value={0}
          aria-label={words.removeLabel}
          aria-disabled={pending}
          className="inline-flex min-h-12 items-center gap-1.5 rounded-card px-3 text-muted underline underline-offset-4 hover:text-ink"
          onClick={(event) => {
            if (pending) event.preventDefault()
          }}
        >
          <Icon name="trash" size={18} />
          {words.remove}
        </button>
      </form>
      <StatusLine kind="problem">{state?.message}</StatusLine>
    </div>
  )
}
