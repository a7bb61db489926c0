import Link from "next/link"
import type { SuggestionKind } from "../suggestion-kinds"

type Props = {
  /** Of the listbox; those of the options are made of it. */
  id: string
  title: string
  kinds: readonly SuggestionKind[]
  /** Where the option leads that the arrow keys have reached. */
  active: string | null
  onChoose: () => void
}

/** The id by which the box says which option is reached. */
export const optionId = (id: string, href: string): string => `${id}${href.replaceAll("/", "-")}`

/** What is suggested, by kind. The focus stays in the box, which tells which option is meant; each is a link for mouse and finger. */
export function Suggestions({ id, title, kinds, active, onChoose }: Props) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={title}
      // Pressing an option must not take the focus out of the box, which would close the list under the finger.
      onMouseDown={(event) => {
        event.preventDefault()
      }}
      className="absolute inset-x-0 top-full z-40 mt-1 max-h-[70dvh] overflow-y-auto rounded-card border border-line bg-card p-2 shadow-menu"
    >
      {kinds.map(({ name, options }) => (
        <div key={name} role="group" aria-label={name}>
          <p aria-hidden="true" className="px-3 pt-2 text-sm text-muted">
            {name}
          </p>
          {options.map((option) => (
            <Link
              key={option.href}
              id={optionId(id, option.href)}
              role="option"
              aria-selected={option.href === active}
              tabIndex={-1}
              href={option.href}
              prefetch={false}
              onClick={onChoose}
              className="flex min-h-11 items-center rounded-small px-3 py-1.5 text-ink no-underline outline-offset-[-2px] hover:bg-leaf-soft aria-selected:bg-leaf-soft aria-selected:outline-2 aria-selected:outline-leaf"
            >
              {option.name}
            </Link>
          ))}
        </div>
      ))}
    </div>
  )
}
