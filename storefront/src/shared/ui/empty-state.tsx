import type { ReactNode } from "react"
import { Icon } from "./icon"
import type { IconName } from "./icon-shapes"

type Props = { icon?: IconName; title: string; children?: ReactNode; action?: ReactNode }

/** Nothing here: says so, and what can be done. */
export const EmptyState = ({ icon = "shopping-basket", title, children, action }: Props) => (
  <div className="grid justify-items-center gap-3 rounded-card border border-dashed border-edge bg-card px-4 py-10 text-center">
    <span className="grid size-16 place-items-center rounded-chip bg-leaf-soft text-leaf">
      <Icon name={icon} size={28} />
    </span>
    <p className="text-lg font-bold">{title}</p>
    {children && <div className="max-w-md text-muted">{children}</div>}
    {action}
  </div>
)
