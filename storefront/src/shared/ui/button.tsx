import type { ComponentProps } from "react"
import { type ButtonKind, buttonStyle } from "./button-style"
import { classNames } from "./class-names"

type Props = ComponentProps<"button"> & { kind?: ButtonKind; wide?: boolean }

/** A plain button of a form. For one that must not be pressed twice, see `SubmitButton`. */
export const Button = ({ kind, wide, className, type = "button", ...rest }: Props) => (
  <button type={type} className={classNames(buttonStyle(kind, wide), className)} {...rest} />
)
