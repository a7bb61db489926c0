"use client"

import { useAlive } from "@/shared/ui/use-alive"
import { Button } from "@/shared/ui/button"

/** Opens the browser's print dialog. Only there with JavaScript; without it the browser's own command does the same. */
export function PrintButton({ label }: { label: string }) {
  const alive = useAlive()
  return alive ? <Button onClick={() => window.print()}>{label}</Button> : null
}
