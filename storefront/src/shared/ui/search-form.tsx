import type { ReactNode } from "react"
import { CONTROL } from "./field"

type Props = {
  /** Path of the list that is searched. */
  action: string
  label: string
  value: string
  /** Other filters that stay as they are; empty ones are left out. */
  keep?: Readonly<Record<string, string | null>>
  button: ReactNode
}

/** A search box that puts `q` in the address of its list. */
export const SearchForm = ({ action, label, value, keep = {}, button }: Props) => (
  <form action={action} role="search" className="flex flex-wrap items-end gap-2">
    {Object.entries(keep).map(([name, kept]) =>
      kept ? <input key={name} type="hidden" name={name} value={kept} /> : null,
    )}
    <div className="grid min-w-56 flex-1 gap-1 md:max-w-md">
      <label htmlFor="q" className="text-sm">
        {label}
      </label>
      <input id="q" name="q" type="search" defaultValue={value} maxLength={100} className={CONTROL} />
    </div>
    {button}
  </form>
)
