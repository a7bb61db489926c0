"use client"

import { useRouter } from "next/navigation"
import { type ReactNode, type SyntheticEvent, useTransition } from "react"
import { PendingBar } from "@/shared/ui/pending-mark"

type Props = { action: string; pendingLabel: string; children: ReactNode }

/** A plain GET form; where JavaScript runs, the page stays while the answer comes, and says that it is on its way. */
export function SearchForm({ action, pendingLabel, children }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = [...new FormData(event.currentTarget)]
    const asked = fields.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []))
    startTransition(() => router.push(`${action}?${new URLSearchParams(asked)}`))
  }
  return (
    <form action={action} role="search" className="relative flex" onSubmit={onSubmit}>
      {children}
      {isPending && <PendingBar />}
      <p role="status" className="sr-only">
        {isPending && pendingLabel}
      </p>
    </form>
  )
}
