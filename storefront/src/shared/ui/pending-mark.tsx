"use client"

import { useLinkStatus } from "next/link"

/** Inside a Link: a bar at the top of the window while the page it leads to is on its way. */
export function PendingMark() {
  const { pending } = useLinkStatus()
  return pending ? <span aria-hidden="true" className="fixed inset-x-0 top-0 z-50 h-1 animate-pulse bg-leaf" /> : null
}
