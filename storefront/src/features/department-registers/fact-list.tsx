import type { ReactNode } from "react"

/** What is known of something, name by name; what nobody knows is left out. */
export function FactList({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(10rem,auto)_1fr]">
      {facts
        .filter(([, value]) => Boolean(value))
        .map(([name, value]) => (
          <div key={name} className="grid sm:contents">
            <dt className="text-sm text-muted sm:pt-0.5">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
