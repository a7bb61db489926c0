import type { ReactNode } from "react"
import { Icon } from "@/shared/ui/icon"

/** One filter behind its name. All share a group name, so that opening one closes the other, in the browser alone. */
export const FilterDrawer = ({ title, children }: { title: string; children: ReactNode }) => (
  <details name="bo-loc" className="group open:basis-full md:relative md:open:basis-auto">
    <summary className="inline-flex min-h-11 items-center gap-1 rounded-chip border border-edge bg-card px-4 group-open:border-leaf group-open:bg-leaf-soft hover:bg-leaf-soft">
      {title}
      <Icon name="chevron-down" size={16} className="group-open:rotate-180" />
    </summary>
    <div className="mt-2 max-h-[50vh] overflow-y-auto rounded-card border border-line bg-card p-3 md:absolute md:left-0 md:z-30 md:max-h-[70vh] md:w-80 md:shadow-menu">
      {children}
    </div>
  </details>
)
