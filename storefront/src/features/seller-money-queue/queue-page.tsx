import type { ReactNode } from "react"
import { stallPath } from "@/features/seller-session/stall-path"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { ChipRow } from "@/shared/ui/chip-row"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { Pagination } from "@/shared/ui/pagination"
import { StatusLine } from "@/shared/ui/status-line"
import { type ListName, LISTS, type MoneyQueue, PAGE_SIZE } from "./read-queue"

type Words = "title" | "lead" | "filter" | "waiting" | "done" | "empty" | "emptyDone" | "emptyHelp"
type Props = {
  queue: MoneyQueue<unknown>
  t: (word: Words) => string
  /** What was just done. */
  said: string | null
  form: { title: string; lead: string; fields: ReactNode }
  children: ReactNode
}

/** A queue of money that somebody of the stall has to look at, and below it the way to hand in a file of more. */
export function QueuePage({ queue, t, said, form, children }: Props) {
  const { slug, chosen, page, here, items, count, mayWrite } = queue
  return (
    <>
      <PageHeading
        title={t("title")}
        back={{ href: stallPath(slug, "/tien"), label: translator("seller")("money.title") }}
      >
        <p>{t("lead")}</p>
      </PageHeading>
      <StatusLine kind="good">{said}</StatusLine>
      <ChipRow
        label={t("filter")}
        chips={(Object.keys(LISTS) as ListName[]).map((list) => ({
          href: here(list),
          label: t(LISTS[list]),
          selected: list === chosen,
        }))}
      />
      {items.length > 0 ? (
        children
      ) : (
        <EmptyState icon="wallet" title={t(chosen === "can-xem" ? "empty" : "emptyDone")}>
          {t("emptyHelp")}
        </EmptyState>
      )}
      <Pagination page={page} pages={Math.ceil(count / PAGE_SIZE)} hrefOf={(number) => here(chosen, number)} />
      {mayWrite && (
        <Card className="grid gap-4">
          <h2 className="text-xl">{form.title}</h2>
          <p>{form.lead}</p>
          {form.fields}
        </Card>
      )}
    </>
  )
}
