"use client"

import { Failure } from "@/shared/ui/failure"

export default function ShopError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Failure error={error} again={reset} home="/" />
}
