import type { ReactNode } from "react"
import { classNames } from "./class-names"

/** A sheet of paper on the table: one subject, one edge. */
export const Card = ({ children, className, id }: { children: ReactNode; className?: string; id?: string }) => (
  <section id={id} className={classNames("rounded-card border border-line bg-card p-4", className)}>
    {children}
  </section>
)
