import type { ReactNode } from "react"
import { Card } from "@/shared/ui/card"

type Entry = {
  key: string
  href: string
  name: string
  tag: ReactNode
  /** Said in one line; what is null is left out. */
  facts: readonly (string | null)[]
  /** Why it was done. */
  words: string | null
}

/** What departments did to a stall, one below the other, or a word that it is nothing. */
export const MeasureList = ({ title, none, entries }: { title: string; none: string; entries: readonly Entry[] }) => (
  <Card className="grid content-start gap-3">
    <h2 className="text-xl">{title}</h2>
    {entries.length === 0 ? (
      <p className="text-muted">{none}</p>
    ) : (
      <ul aria-label={title} className="grid gap-3">
        {entries.map(({ key, href, name, tag, facts, words }) => (
          <li key={key} className="grid gap-0.5 wrap-anywhere">
            <span className="flex flex-wrap items-center gap-x-3">
              <a href={href} className="text-link inline-flex min-h-11 items-center font-bold md:min-h-0">
                {name}
              </a>
              {tag}
            </span>
            <span className="text-sm text-muted">{facts.filter(Boolean).join(" · ")}</span>
            {words && <span className="line-clamp-3">{words}</span>}
          </li>
        ))}
      </ul>
    )}
  </Card>
)
