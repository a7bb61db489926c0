import type { ReactNode } from "react"
import { Icon } from "@/shared/ui/icon"

export const SheetPart = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-2">
    <h2 className="text-base">{title}</h2>
    {children}
  </section>
)

/** A line to write on, or what is known already. */
export const SheetLine = ({ label, value }: { label: string; value?: string | null | undefined }) => (
  <p className="flex items-end gap-2">
    <span className="shrink-0">{label}:</span>
    <b className="min-h-6 flex-1 border-b border-dotted border-ink">{value}</b>
  </p>
)

/** A box to tick with a pen; a ticked one says so to screen readers too. */
export const TickBox = ({ ticked = false, children }: { ticked?: boolean | undefined; children: ReactNode }) => (
  <span className="inline-flex items-start gap-2">
    <span aria-hidden="true" className="mt-0.5 grid size-5 shrink-0 place-items-center border border-ink font-bold">
      {ticked && <Icon name="check" size={16} />}
    </span>
    <span className={ticked ? "font-bold" : undefined}>{children}</span>
  </span>
)

/** One box a digit, so that numbers written by hand can be read. */
export const DigitBoxes = ({ label, count }: { label: string; count: number }) => (
  <p className="flex flex-wrap items-center gap-2">
    <span className="shrink-0">{label}:</span>
    <span aria-hidden="true" className="flex">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className="-mr-px size-6 border border-ink" />
      ))}
    </span>
  </p>
)
