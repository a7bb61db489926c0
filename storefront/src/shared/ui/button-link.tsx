import Link from "next/link"
import type { ComponentProps } from "react"
import { type ButtonKind, buttonStyle } from "./button-style"
import { classNames } from "./class-names"
import { PendingMark } from "./pending-mark"

type Props = ComponentProps<typeof Link> & { kind?: ButtonKind; wide?: boolean }

/** A link that looks like a button. */
export const ButtonLink = ({ kind, wide, className, children, ...rest }: Props) => (
  <Link className={classNames(buttonStyle(kind, wide), className)} {...rest}>
    {children}
    <PendingMark />
  </Link>
)
