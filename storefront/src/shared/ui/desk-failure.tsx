"use client"

import words from "@messages/desk-problem.json"
import { buttonStyle } from "./button-style"

const TOLD: Partial<Record<string, { title: string; text: string }>> = {
  BACKEND_DOWN: { title: words.downTitle, text: words.downText },
  BACKEND_BUSY: { title: words.busyTitle, text: words.busyText },
}

/** A page of a desk that could not be made, inside the desk's own frame: whether the floor is away or busy or the page is broken. */
export function DeskFailure({ error, again }: { error: Error & { digest?: string }; again: () => void }) {
  const { title, text } = TOLD[error.digest ?? ""] ?? { title: words.failedTitle, text: words.failedText }
  return (
    <div role="alert" className="grid justify-items-center gap-4 py-12 text-center">
      <h1 className="text-2xl">{title}</h1>
      <p>{text}</p>
      <button type="button" onClick={again} className={buttonStyle()}>
        {words.again}
      </button>
    </div>
  )
}
