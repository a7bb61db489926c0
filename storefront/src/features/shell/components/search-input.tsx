"use client"

import type { SuggestionList } from "@san-ocop/kit/http/catalog"
import { useSearchParams } from "next/navigation"
import { type KeyboardEvent, useEffect, useRef, useState } from "react"
import { type SuggestionWords, Suggestions } from "./suggestions"

const WAIT_MS = 150
const SHORTEST = 2

async function fetchSuggestions(q: string, signal: AbortSignal): Promise<SuggestionList | null> {
  const answer = await fetch(`/goi-y?q=${encodeURIComponent(q)}`, { signal }).catch(() => null)
  return answer?.ok ? ((await answer.json()) as SuggestionList) : null
}

/** The search box's input. Up and down walk through the suggestions, Escape closes them. */
export function SearchInput({ id, placeholder, words }: { id: string; placeholder: string; words: SuggestionWords }) {
  const searched = useSearchParams().get("q") ?? ""
  const [text, setText] = useState<string | null>(null)
  const [list, setList] = useState<SuggestionList | null>(null)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const q = text?.trim() ?? ""
    if (q.length < SHORTEST) return
    const abort = new AbortController()
    const timer = setTimeout(() => {
      void fetchSuggestions(q, abort.signal).then((found) => {
        if (!abort.signal.aborted) setList(found)
      })
    }, WAIT_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [text])

  const close = () => {
    setList(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close()
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return
    const stops = [...(box.current?.querySelectorAll<HTMLElement>("input, a") ?? [])]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <div
      ref={box}
      className="min-w-0 flex-1"
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <input
        key={searched}
        id={id}
        type="search"
        name="q"
        defaultValue={searched}
        placeholder={placeholder}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={100}
        onChange={(event) => {
          setText(event.target.value)
          if (event.target.value.trim().length < SHORTEST) close()
        }}
        className="min-h-12 w-full rounded-l-card border border-r-0 border-edge bg-white px-4 text-base placeholder:text-muted"
      />
      {list && <Suggestions list={list} words={words} onChoose={close} />}
    </div>
  )
}
