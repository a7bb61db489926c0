"use client"

import type { ReactNode } from "react"
import { useFormStatus } from "react-dom"
import { type ButtonKind, buttonStyle } from "./button-style"
import { classNames } from "./class-names"

type Props = {
  children: ReactNode
  /** Shown while the form is on its way: "Đang gửi…". */
  pendingLabel: string
  kind?: ButtonKind
  wide?: boolean
  className?: string
  name?: string
  value?: string
  /** It opens a row of a list, so the keys of the list stop at it. */
  opensRow?: boolean
}

/** Sends its form, once: further presses wait until the answer is there. Works without JavaScript. */
export function SubmitButton({ children, pendingLabel, kind, wide, className, name, value, opensRow }: Props) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      name={name}
      value={value}
      data-queue-row={opensRow ? "" : undefined}
      className={classNames(buttonStyle(kind, wide), pending && "opacity-70", className)}
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
    >
      {pending ? pendingLabel : children}
    </button>
  )
}
