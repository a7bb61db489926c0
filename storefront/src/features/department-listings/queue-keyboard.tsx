"use client"

import { useLayoutEffect, useRef } from "react"
import { useAlive } from "@/shared/ui/use-alive"
import type words from "@messages/department.json"
import { queueCommand } from "./queue-keys"

const SWITCH = "san-phim-tat"
const TYPING = "input, textarea, select, [contenteditable], dialog[open]"
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-queue-row]")]
const press = (id: string) => document.getElementById(id)?.click()

/** The marked row: the one with the focus, else the one that is open. */
const cursorOf = (all: HTMLElement[]): number => {
  const focused = all.indexOf(document.activeElement as HTMLElement)
  return focused >= 0 ? focused : all.findIndex((row) => row.ariaCurrent === "true")
}

const isOff = (): boolean => localStorage.getItem(SWITCH) === "off"

type Words = Pick<
  (typeof words)["queue"],
  | "keys"
  | "keysList"
  | "keysOn"
  | "keyMove"
  | "keyOpen"
  | "keyApprove"
  | "keyReject"
  | "keyChanges"
  | "keySearch"
  | "keyClose"
  | "keyHelp"
>

/** The keys of the queue, told on the page. They can be switched off, since some people's speech input types letters (WCAG 2.1.4). */
export function QueueKeyboard({ words, mayDecide }: { words: Words; mayDecide: boolean }) {
  const help = useRef<HTMLDetailsElement>(null)
  const alive = useAlive()

  // Before the page is seen: who presses a key at once is heard.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isOff() || !(event.target instanceof Element)) return
      const all = rows()
      const command = queueCommand(
        { cursor: cursorOf(all), count: all.length, opened: document.getElementById("xem-xet") !== null },
        {
          key: event.key,
          typing: event.target.closest(TYPING) !== null,
          withModifier: event.ctrlKey || event.altKey || event.metaKey,
        },
      )
      // Enter on a link or a button already does what it says.
      if (!command || (command.kind === "open" && event.target !== document.body)) return
      event.preventDefault()
      if (command.kind === "move") all[command.to]?.focus()
      else if (command.kind === "open") all[cursorOf(all)]?.click()
      else if (command.kind === "help") {
        help.current?.toggleAttribute("open")
        help.current?.scrollIntoView({ block: "nearest" })
      } else if (command.kind === "search") document.getElementById("q")?.focus()
      else press(`phim-${command.kind}`)
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [])

  const keys: [string, string][] = [
    ["j, k", words.keyMove],
    ["Enter", words.keyOpen],
    ...(mayDecide
      ? ([
          ["a", words.keyApprove],
          ["r", words.keyReject],
          ["c", words.keyChanges],
        ] as [string, string][])
      : []),
    ["/", words.keySearch],
    ["Esc", words.keyClose],
    ["?", words.keyHelp],
  ]
  return (
    <details ref={help} className="rounded-card border border-line bg-card px-4">
      <summary className="flex min-h-11 items-center text-leaf underline underline-offset-4">{words.keys}</summary>
      <dl aria-label={words.keysList} className="grid gap-1 pb-3">
        {keys.map(([key, does]) => (
          <div key={key} className="flex gap-2">
            <dt className="w-16 shrink-0 whitespace-nowrap">
              <kbd className="rounded-small border border-edge bg-paper px-1.5 font-sans font-bold">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {alive && (
        <label className="flex min-h-11 items-center gap-2 pb-2">
          <input
            type="checkbox"
            className="size-5 accent-leaf"
            defaultChecked={!isOff()}
            onChange={(event) => localStorage.setItem(SWITCH, event.currentTarget.checked ? "on" : "off")}
          />
          {words.keysOn}
        </label>
      )}
    </details>
  )
}
