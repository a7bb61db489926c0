"use client"

import { DeskFailure } from "@/shared/ui/desk-failure"

type Props = { error: Error & { digest?: string }; retry: () => void }

export default function SellerError({ error, retry }: Props) {
  return <DeskFailure error={error} again={retry} />
}
