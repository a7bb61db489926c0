import { translator } from "@/shared/i18n/translator"

/** A page is on its way: said in words, and as grey shapes where its cards will be. */
export const LoadingCards = () => (
  <div className="page grid gap-4" aria-busy="true">
    <p role="status" className="text-muted">
      {translator("common")("loading")}
    </p>
    <div aria-hidden="true" className="grid grid-cols-2 gap-3 md:grid-cols-3 lg:grid-cols-4">
      {[1, 2, 3, 4, 5, 6, 7, 8].map((n) => (
        <div key={n} className="aspect-[3/5] animate-pulse rounded-card bg-line" />
      ))}
    </div>
  </div>
)
