"use client"

import { buttonStyle } from "./button-style"
import { useAlive } from "./use-alive"

/** Opens the printer's dialog. Not there without JavaScript, where it could do nothing. */
export function PrintButton({ label }: { label: string }) {
  if (!useAlive()) return null
  return (
    <button
      type="button"
      className={buttonStyle()}
      onClick={() => {
        window.print()
      }}
    >
      {label}
    </button>
  )
}
