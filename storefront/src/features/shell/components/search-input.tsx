"use client"

import { useSearchParams } from "next/navigation"
import { type FocusEvent, type KeyboardEvent, useState } from "react"
import { fill } from "@/shared/i18n/fill"
import { type KindNames, kindsOf, nextOption } from "../suggestion-kinds"
import { useShownWords } from "../use-shown-words"
import { useSuggestions } from "../use-suggestions"
import { optionId, Suggestions } from "./suggestions"

type SearchInputWords = { title: string; kinds: KindNames; count: string; none: string }

/**
 * The search box's input, a combobox: up and down walk through the suggestions while the focus stays here, Enter opens the one reached or
 * searches for what is typed, Escape closes the list and keeps the words.
 */
export function SearchInput({ id, placeholder, words }: { id: string; placeholder: string; words: SearchInputWords }) {
  const searched = useSearchParams().get("q") ?? ""
  const box = useShownWords(searched)
  const { list, ask, stop } = useSuggestions()
  const [reached, setReached] = useState<string | null>(null)
  const kinds = list ? kindsOf(list, words.kinds) : []
  const options = kinds.flatMap((kind) => kind.options)
  const isOpen = options.length > 0
  const at = options.findIndex(({ href }) => href === reached)
  const active = options[at]?.href ?? null
  const listId = `${id}-goi-y`
  const found = list && (isOpen ? fill(words.count, { count: options.length }) : words.none)

  const close = () => {
    stop()
    setReached(null)
  }
  const reach = (href: string | null) => {
    setReached(href)
    if (href) document.getElementById(optionId(listId, href))?.scrollIntoView({ block: "nearest" })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget, nativeEvent } = event
    // While a keyboard is still composing a letter, its keys are the keyboard's.
    if (nativeEvent.isComposing || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return
    if (key === "Escape") {
      if (isOpen) event.preventDefault()
      close()
    } else if (key === "Enter") {
      if (active) {
        event.preventDefault()
        document.getElementById(optionId(listId, active))?.click()
      }
      close()
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      if (isOpen) {
        event.preventDefault()
        reach(options[nextOption(at, options.length, key)]?.href ?? null)
      } else if (key === "ArrowDown") ask(currentTarget.value)
    }
  }
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close()
  }

  return (
    <div className="min-w-0 flex-1" onBlur={onBlur}>
      <input
        ref={box}
        id={id}
        type="search"
        name="q"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={active ? optionId(listId, active) : undefined}
        defaultValue={searched}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={100}
        onChange={(event) => {
          setReached(null)
          ask(event.target.value)
        }}
        onKeyDown={onKeyDown}
        className="min-h-12 w-full rounded-l-card border border-r-0 border-edge bg-white px-4 text-base placeholder:text-muted"
      />
      <p role="status" className="sr-only">
        {found}
      </p>
      {isOpen && <Suggestions id={listId} title={words.title} kinds={kinds} active={active} onChoose={close} />}
    </div>
  )
}
