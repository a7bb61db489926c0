import type { LotPage } from "@san-ocop/kit/http/lots"
import type { LotStep } from "@san-ocop/kit/lot-templates"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { PendingMark } from "@/shared/ui/pending-mark"
import { lotPath } from "./lot-path"
import { stepsToDo, templateOf } from "./template-of"

function StepLink({ slug, lot, step }: { slug: string; lot: LotPage; step: LotStep }) {
  return (
    <li>
      <Link
        href={lotPath(slug, lot.id, `/buoc/${step.step}`)}
        className="flex min-h-14 items-center gap-3 rounded-card border border-line bg-card px-4 py-2 text-ink no-underline hover:border-leaf"
      >
        <Icon name="plus" className="text-leaf" />
        <span className="grid flex-1">
          <span className="font-bold">{step.title}</span>
          <span className="text-base text-muted">{step.hint}</span>
        </span>
        <PendingMark />
      </Link>
    </li>
  )
}

/** The steps of the template: what is to be written down first, and below them the others, which may happen again. */
export function StepLinks({ slug, lot }: { slug: string; lot: LotPage }) {
  const t = translator("lots")
  const open = stepsToDo(lot)
  const again = templateOf(lot).filter((step) => !open.includes(step))
  return (
    <section className="grid gap-3">
      {open.length > 0 && (
        <>
          <h2 className="text-xl">{t("lot.todo")}</h2>
          <ul className="grid gap-2">
            {open.map((step) => (
              <StepLink key={step.step} slug={slug} lot={lot} step={step} />
            ))}
          </ul>
        </>
      )}
      {again.length > 0 && (
        <details className="rounded-card border border-line bg-paper p-3">
          <summary className="text-link inline-flex min-h-11 items-center">{t("lot.again")}</summary>
          <ul className="grid gap-2 pt-2">
            {again.map((step) => (
              <StepLink key={step.step} slug={slug} lot={lot} step={step} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
