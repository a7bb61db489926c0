"use client"

import { useState } from "react"
import { buttonStyle } from "./button-style"
import { useAlive } from "./use-alive"

type Words = { copy: string; done: string; failed: string }

/** Puts `text` on the clipboard and says so. Not there without JavaScript, where it could do nothing. */
export function CopyButton({ text, words }: { text: string; words: Words }) {
  const [outcome, setOutcome] = useState<"done" | "failed" | null>(null)
  const alive = useAlive()
  if (!alive) return null
  const copy = async () => {
    // A page that is not served over TLS has no clipboard at all.
    const clipboard = navigator.clipboard as Clipboard | undefined
    const copied = await clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setOutcome(copied ? "done" : "failed")
  }
  return (
    <div className="grid gap-1">
      <button type="button" className={buttonStyle("secondary", true)} onClick={() => void copy()}>
        {words.copy}
      </button>
      <p role="status" className="text-center text-base text-muted">
        {outcome ? words[outcome] : ""}
      </p>
    </div>
  )
}
