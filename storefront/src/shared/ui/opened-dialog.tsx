"use client"

import { type MouseEvent, type ReactNode, useEffect, useRef } from "react"
import { classNames } from "./class-names"

type Props = {
  label: string
  /** The page with this dialog open, for those without JavaScript. */
  openHref: string
  openAtStart: boolean
  /** Id of the opening button, by which a key presses it. */
  buttonId?: string | undefined
  buttonClassName: string
  /** Id of the heading inside. */
  labelledBy: string
  className: string
  children: ReactNode
}

/** For a button inside: closes the dialog that it stands in. */
export const closeDialog = (event: MouseEvent<HTMLElement>): void => event.currentTarget.closest("dialog")?.close()

/** A button and the dialog behind it. */
export function OpenedDialog(props: Props) {
  const { openAtStart } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const open = () => dialog.current?.showModal()

  useEffect(() => {
    // The server could only show it in the flow of the page; with scripts it becomes a real dialog.
    if (!openAtStart || !dialog.current) return
    dialog.current.close()
    dialog.current.showModal()
  }, [openAtStart])

  return (
    <>
      <a
        id={props.buttonId}
        href={props.openHref}
        role="button"
        className={props.buttonClassName}
        onClick={(event) => {
          event.preventDefault()
          open()
        }}
        onKeyDown={(event) => {
          if (event.key !== " ") return
          event.preventDefault()
          open()
        }}
      >
        {props.label}
      </a>
      <dialog
        ref={dialog}
        open={openAtStart}
        aria-labelledby={props.labelledBy}
        className={classNames(
          "m-auto rounded-card border border-line bg-paper p-5 shadow-menu backdrop:bg-ink/50 [&:not(:modal)]:static [&:not(:modal)]:mx-0 [&:not(:modal)]:basis-full [&:not(:modal)]:shadow-none",
          props.className,
        )}
      >
        {props.children}
      </dialog>
    </>
  )
}
