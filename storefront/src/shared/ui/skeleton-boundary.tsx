"use client"

import { type ReactNode, Suspense, useState } from "react"

type Props = { skeleton: ReactNode; children: ReactNode }

/** Shows the skeleton until the page is there. Decided once, when the page comes in: a boundary that came later would lose what was typed. */
export function SkeletonBoundary({ skeleton, children }: Props) {
  const [kept] = useState(skeleton)
  return kept ? <Suspense fallback={kept}>{children}</Suspense> : children
}
