import type { ReactNode } from "react"
import { translator } from "@/shared/i18n/translator"
import { classNames } from "./class-names"

export type SkeletonShape = "cards" | "goods" | "parcels" | "order" | "fields" | "rows" | "table"

const Grey = ({ className }: { className: string }) => (
  <div className={classNames("animate-pulse rounded-small bg-line", className)} />
)
const several = (count: number, className: string) =>
  Array.from({ length: count }, (_, index) => <Grey key={index} className={className} />)

const SHAPES: Record<SkeletonShape, { frame?: string; body: ReactNode }> = {
  /** A heading above products: search, floors, a stall, a producer. */
  cards: {
    frame: "page",
    body: <div className="grid grid-cols-2 gap-3 md:grid-cols-3 lg:grid-cols-4">{several(8, "aspect-[3/5]")}</div>,
  },
  /** One product: its picture, beside it what it costs. */
  goods: {
    frame: "page",
    body: (
      <div className="grid items-start gap-6 md:grid-cols-2 lg:gap-x-10">
        <Grey className="aspect-square" />
        <div className="grid gap-4">
          {several(3, "h-7")}
          <Grey className="h-12" />
          <Grey className="h-40" />
        </div>
      </div>
    ),
  },
  /** Goods of several stalls. */
  parcels: { frame: "page max-w-4xl", body: several(3, "h-48") },
  order: { frame: "page-narrow", body: several(3, "h-48") },
  /** A form with what it costs: checkout. */
  fields: { frame: "page max-w-5xl", body: several(6, "h-16") },
  /** Tasks, orders, goods of a stall; the shell has its own frame. */
  rows: { body: several(6, "h-20") },
  /** A register of the department's desk. */
  table: { body: several(10, "h-11") },
}

/** A page is on its way: said in words, and as grey shapes where its parts will be. As high as a screen, so that nothing below it jumps. */
export function Skeleton({ shape }: { shape: SkeletonShape }) {
  const { frame, body } = SHAPES[shape]
  return (
    <div className={classNames("grid min-h-dvh content-start gap-4", frame)} aria-busy="true">
      <p role="status" className="text-muted">
        {translator("common")("loading")}
      </p>
      <div aria-hidden="true" className="grid gap-4">
        <Grey className="h-8 w-2/3 max-w-md" />
        {body}
      </div>
    </div>
  )
}
