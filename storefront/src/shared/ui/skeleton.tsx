import { translator } from "@/shared/i18n/translator"

/** Grey lines in place of a page that is on its way; read out once as "loading". */
export const Skeleton = ({ lines = 5 }: { lines?: number }) => (
  <div role="status" className="grid gap-4">
    <span className="sr-only">{translator("common")("loading")}</span>
    <div aria-hidden="true" className="h-8 w-1/2 animate-pulse rounded-small bg-line" />
    {Array.from({ length: lines }, (_, index) => (
      <div key={index} aria-hidden="true" className="h-20 animate-pulse rounded-card bg-line" />
    ))}
  </div>
)
