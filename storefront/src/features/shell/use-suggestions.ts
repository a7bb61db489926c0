import type { SuggestionList } from "@san-ocop/kit/http/catalog"
import { useEffect, useRef, useState } from "react"
import { RecentSuggestions } from "./recent-suggestions"

/** Long enough for a fast typist's next letter, too short for anybody to wait for. */
const WAIT_MS = 120
const SHORTEST = 2
const recent = new RecentSuggestions()

async function look(q: string, signal: AbortSignal): Promise<SuggestionList | null> {
  const answer = await fetch(`/goi-y?q=${encodeURIComponent(q)}`, { signal })
  if (!answer.ok) return null
  const list = (await answer.json()) as SuggestionList
  recent.set(q, list)
  return list
}

type Suggestions = { list: SuggestionList | null; ask: (text: string) => void; stop: () => void }

/**
 * Suggestions for what is typed: after a pause, from memory at once; an answer that nobody waits for any more is dropped, and until a new one
 * comes the last one stays. Without a connection there are none, and the form works all the same.
 */
export function useSuggestions(): Suggestions {
  const [list, setList] = useState<SuggestionList | null>(null)
  const asking = useRef<AbortController | null>(null)
  useEffect(() => () => asking.current?.abort(), [])

  const stop = () => {
    asking.current?.abort()
    setList(null)
  }
  const ask = (text: string) => {
    asking.current?.abort()
    const q = text.normalize("NFC").toLowerCase().trim().replace(/\s+/g, " ")
    const known = recent.get(q)
    if (q.length < SHORTEST || known) {
      setList(known ?? null)
      return
    }
    const abort = new AbortController()
    asking.current = abort
    setTimeout(() => {
      if (abort.signal.aborted) return
      void look(q, abort.signal)
        .catch(() => null)
        .then((found) => {
          if (!abort.signal.aborted) setList(found)
        })
    }, WAIT_MS)
  }
  return { list, ask, stop }
}
