import { type RefObject, useEffect, useRef } from "react"

/**
 * Keeps a box at the words that the page shows: after a search by a link, and on the way back. The box stays the same element, so that the
 * focus stays in it; and what somebody types on while an answer is on its way is his own.
 *
 * @returns the ref of the box
 */
export function useShownWords(shown: string): RefObject<HTMLInputElement | null> {
  const box = useRef<HTMLInputElement>(null)
  const last = useRef(shown)
  useEffect(() => {
    const input = box.current
    if (!input || last.current === shown) return
    const hasTypedOn = document.activeElement === input && input.value !== last.current
    if (!hasTypedOn) input.value = shown
    last.current = shown
  }, [shown])
  return box
}
