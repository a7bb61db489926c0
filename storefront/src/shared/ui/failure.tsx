"use client"

import words from "@messages/problem.json"
import { buttonStyle } from "./button-style"

type Props = { error: Error & { digest?: string }; again: () => void; home: string }

/** What a page shows when it could not be made: whether the floor is away or the page is broken, and what to do. */
export function Failure({ error, again, home }: Props) {
  const isDown = error.digest === "BACKEND_DOWN"
  return (
    <div role="alert" className="page-narrow grid justify-items-center gap-4 py-12 text-center">
      <h1 className="text-2xl">{isDown ? words.downTitle : words.failedTitle}</h1>
      <p>{isDown ? words.downText : words.failedText}</p>
      <p className="flex flex-wrap justify-center gap-3">
        <button type="button" onClick={again} className={buttonStyle()}>
          {words.again}
        </button>
        <a href={home} className={buttonStyle("secondary")}>
          {words.home}
        </a>
      </p>
    </div>
  )
}
