import type { ComponentProps } from "react"
import { type ButtonKind, buttonStyle } from "./button-style"
import { classNames } from "./class-names"

type Props = Omit<ComponentProps<"button">, "type"> & {
  /** True while the form is on its way. */
  pending: boolean
  pendingLabel: string
  kind?: ButtonKind
  wide?: boolean
}

/** The sending button of a form that `useKeptForm` holds. It keeps its place and focus while the form is on its way. */
export const SendingButton = ({ pending, pendingLabel, kind, wide, className, children, ...rest }: Props) => (
  <button
    type="submit"
    aria-disabled={pending}
    className={classNames(buttonStyle(kind, wide), pending && "opacity-70", className)}
    {...rest}
  >
    {pending ? pendingLabel : children}
  </button>
)
