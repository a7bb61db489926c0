import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"

/** A state in one line, however narrow its column is. */
export const StateBadge = (props: ComponentProps<typeof StatusBadge>) => (
  <StatusBadge {...props} className="whitespace-nowrap" />
)
