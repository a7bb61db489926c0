"use client"

import { Failure } from "@/shared/ui/failure"

type Props = { error: Error & { digest?: string }; retry: () => void }

export default function ShopError({ error, retry }: Props) {
  return <Failure error={error} again={retry} home="/" />
}
