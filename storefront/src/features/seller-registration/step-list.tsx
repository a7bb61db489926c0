import type { Registration } from "@san-ocop/kit/http/verification"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { PendingMark } from "@/shared/ui/pending-mark"
import { handOf, STEPS, stepPath } from "./steps"

/** The steps of the registration, each to be opened again. */
export function StepList({ registration }: { registration: Registration }) {
  const t = translator("verification")
  const done = registration.steps.filter((status) => status.done).map(({ step }) => step)
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("status.steps")}</h2>
      <p className="text-base text-muted">{t("step.progress", { done: done.length, count: STEPS.length })}</p>
      <ol className="divide-y divide-line rounded-card border border-line bg-card">
        {STEPS.map(({ step, slug }) => (
          <li key={slug}>
            <Link
              href={stepPath(handOf(registration), step)}
              className="flex min-h-14 items-center gap-3 px-4 py-2 text-ink no-underline hover:bg-leaf-soft"
            >
              <span
                className={`grid size-7 shrink-0 place-items-center rounded-chip ${done.includes(step) ? "bg-leaf text-white" : "border border-edge"}`}
              >
                {done.includes(step) && <Icon name="check" size={16} />}
              </span>
              <span className="flex-1">
                {t(`step.${step}`)}
                <span className="sr-only">, {t(done.includes(step) ? "step.done" : "step.todo")}</span>
              </span>
              <Icon name="chevron-right" />
              <PendingMark />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
