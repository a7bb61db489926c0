"use client"

import { useLayoutEffect } from "react"
import { queueCommand } from "../department-listings/queue-keys"

const SWITCH = "san-phim-tat"
const TYPING = "input, textarea, select, [contenteditable], dialog[open]"

/** The keys of a list whose rows are marked `data-queue-row`: the same as in the queue of listings, and switched off with them. */
export function ListKeyboard({ words }: { words: string }) {
  // Before the page is seen: who presses a key at once is heard.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (localStorage.getItem(SWITCH) === "off" || !(event.target instanceof Element)) return
      const all = [...document.querySelectorAll<HTMLElement>("[data-queue-row]")]
      const cursor = all.indexOf(document.activeElement as HTMLElement)
      const command = queueCommand(
        { cursor, count: all.length, opened: false },
        {
          key: event.key,
          typing: event.target.closest(TYPING) !== null,
          withModifier: event.ctrlKey || event.altKey || event.metaKey,
        },
      )
      if (command?.kind === "move") all[command.to]?.focus()
      else if (command?.kind === "search") document.getElementById("q")?.focus()
      else return
      event.preventDefault()
    }
    document.addEventListener("keydown", onKey)
    return () => {
      document.removeEventListener("keydown", onKey)
    }
  }, [])
  return <p className="text-sm text-muted max-md:hidden">{words}</p>
}
