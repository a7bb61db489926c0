"use client"

import { Icon } from "./icon"

type Props = {
  name: string
  value: number
  onChange: (value: number) => void
  min: number
  max: number
  words: { quantity: string; less: string; more: string }
}

const STEP = "grid size-12 place-items-center text-leaf hover:bg-leaf-soft disabled:text-muted disabled:opacity-50"

/** A whole number with a button on each side. The number can be typed, with and without JavaScript. */
export function Stepper({ name, value, onChange, min, max, words }: Props) {
  const set = (next: number) => {
    if (Number.isFinite(next)) onChange(Math.max(min, Math.min(max, Math.trunc(next))))
  }
  return (
    <div className="flex shrink-0 items-center overflow-hidden rounded-card border border-edge bg-white">
      <button
        type="button"
        aria-label={words.less}
        className={STEP}
        disabled={value <= min}
        onClick={() => {
          set(value - 1)
        }}
      >
        <Icon name="minus" />
      </button>
      <input
        name={name}
        aria-label={words.quantity}
        inputMode="numeric"
        value={value}
        onChange={(event) => {
          set(Number(event.target.value.replace(/\D/g, "") || min))
        }}
        className="min-h-12 w-12 bg-transparent text-center font-bold"
      />
      <button
        type="button"
        aria-label={words.more}
        className={STEP}
        disabled={value >= max}
        onClick={() => {
          set(value + 1)
        }}
      >
        <Icon name="plus" />
      </button>
    </div>
  )
}
