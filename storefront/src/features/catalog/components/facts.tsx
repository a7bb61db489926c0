import type { ReactNode } from "react"

export type Fact = { name: string; value: ReactNode }

/** Names and values, one below the other on a phone. Facts without a value are left out. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(9rem,auto)_1fr]">
    {facts
      .filter(({ value }) => value !== null && value !== undefined && value !== "" && value !== false)
      .map(({ name, value }) => (
        <div key={name} className="grid sm:contents">
          <dt className="text-sm text-muted sm:pt-0.5">{name}</dt>
          <dd className="whitespace-pre-line">{value}</dd>
        </div>
      ))}
  </dl>
)
