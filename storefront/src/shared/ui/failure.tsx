"use client"

import words from "@messages/problem.json"
import { buttonStyle } from "./button-style"

type Props = { error: Error & { digest?: string }; again: () => void; home: string }

const TOLD: Partial<Record<string, { title: string; text: string }>> = {
  BACKEND_DOWN: { title: words.downTitle, text: words.downText },
  BACKEND_BUSY: { title: words.busyTitle, text: words.busyText },
  SEARCH_BUSY: { title: words.searchBusyTitle, text: words.busyText },
}

/** What a page shows when it could not be made: whether the floor is away or busy or the page is broken, and what to do. */
export function Failure({ error, again, home }: Props) {
  const { title, text } = TOLD[error.digest ?? ""] ?? { title: words.failedTitle, text: words.failedText }
  return (
    <div role="alert" className="page-narrow grid justify-items-center gap-4 py-12 text-center">
      <h1 className="text-2xl">{title}</h1>
      <p>{text}</p>
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
