import { Chip } from "./chip"
import { classNames } from "./class-names"
import { PendingMark } from "./pending-mark"

type Props = {
  label: string
  /** On one line that scrolls, also where there is room. */
  oneLine?: boolean
  chips: readonly { href: string; label: string; selected: boolean; count?: number }[]
}

/** Chips beside each other; on a narrow screen they scroll sideways under the thumb instead of filling it. */
export const ChipRow = ({ label, chips, oneLine }: Props) => (
  <nav aria-label={label} className="-mx-4 overflow-x-auto px-4 py-1 md:mx-0 md:px-0">
    <ul className={classNames("flex w-max gap-2", !oneLine && "md:w-auto md:flex-wrap")}>
      {chips.map(({ href, label: text, selected, count }) => (
        <li key={href} className="shrink-0 text-base">
          <Chip href={href} selected={selected} {...(count === undefined ? {} : { count })}>
            {text}
            <PendingMark />
          </Chip>
        </li>
      ))}
    </ul>
  </nav>
)
