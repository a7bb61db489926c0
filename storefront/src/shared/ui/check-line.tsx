import type { ReactNode } from "react"

type Props = {
  name: string
  value: string
  checked?: boolean
  hint?: string
  invalid?: boolean
  describedBy?: string | undefined
  children: ReactNode
}

/** A box to tick, with its words, as a line that a thumb can hit. */
export const CheckLine = ({ name, value, checked, hint, invalid, describedBy, children }: Props) => (
  <label className="flex min-h-12 cursor-pointer items-center gap-3 rounded-small border border-edge bg-white px-3 py-2 has-checked:border-leaf has-checked:bg-leaf-soft">
    <input
      type="checkbox"
      name={name}
      value={value}
      defaultChecked={checked}
      aria-invalid={invalid ? true : undefined}
      aria-describedby={describedBy}
      className="size-5 shrink-0 accent-leaf"
    />
    <span>
      {children}
      {hint && <span className="block text-base text-muted">{hint}</span>}
    </span>
  </label>
)
