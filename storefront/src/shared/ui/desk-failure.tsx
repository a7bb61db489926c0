"use client"

import words from "@messages/desk-problem.json"
import { buttonStyle } from "./button-style"

/** A page of a desk that could not be made, inside the desk's own frame: whether the floor is away or the page is broken. */
export function DeskFailure({ error, again }: { error: Error & { digest?: string }; again: () => void }) {
  const isDown = error.digest === "BACKEND_DOWN"
  return (
    <div role="alert" className="grid justify-items-center gap-4 py-12 text-center">
      <h1 className="text-2xl">{isDown ? words.downTitle : words.failedTitle}</h1>
      <p>{isDown ? words.downText : words.failedText}</p>
      <button type="button" onClick={again} className={buttonStyle()}>
        {words.again}
      </button>
    </div>
  )
}
