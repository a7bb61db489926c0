import Link from "next/link"
import type { ComponentProps } from "react"
import { type ButtonKind, buttonStyle } from "./button-style"
import { classNames } from "./class-names"

type Props = ComponentProps<typeof Link> & { kind?: ButtonKind; wide?: boolean }

/** A link that looks like a button. */
export const ButtonLink = ({ kind, wide, className, ...rest }: Props) => (
  <Link className={classNames(buttonStyle(kind, wide), className)} {...rest} />
)
