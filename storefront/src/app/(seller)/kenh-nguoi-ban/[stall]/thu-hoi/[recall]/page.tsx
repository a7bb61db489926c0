import type { SellerRecall } from "@san-ocop/kit/http/recall"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { formatPhone } from "@san-ocop/kit/phone"
import type { Metadata } from "next"
import Link from "next/link"
import { CaseFiles } from "@/shared/casework/case-files"
import { withdrawRecall } from "@/features/seller-recalls/actions"
import { Parcels } from "@/features/seller-recalls/parcels"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRecord } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { CaseForm } from "@/shared/casework/case-form"
import { choiceParam, oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { RECALL_TONE } from "@/shared/recall/recall-words"
import { RecalledLots } from "@/shared/recall/recalled-lots"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ stall: string; recall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("recall")("seller.title") }
}

/** One recall, as the stall that sold the goods sees it: what to do, and its own orders. */
async function SellerRecallPage({ params, searchParams }: Props) {
  const t = translator("recall")
  const [{ stall: slug, recall: id }, query] = await Promise.all([params, searchParams])
  const session = await requireStall(slug, stallPath(slug, `/thu-hoi/${encodeURIComponent(id)}`))
  const recall = await stallRecord<SellerRecall>(session, `/recalls/${encodeURIComponent(id)}`)
  const isOpen = recall.state === "approved" && !recall.is_drill
  const news = choiceParam(query, "bao", ["drafted", "withdrawn", "recorded"])
  const may = (right: "listings:write" | "orders:write"): boolean => roleMay(session.stall.role, right)
  return (
    <>
      <PageHeading
        title={t("one.title", { producer: recall.producer_name })}
        back={{ href: stallPath(slug, "/thu-hoi"), label: t("form.back") }}
      >
        <p className="flex flex-wrap items-center gap-2">
          <StateTag tone={RECALL_TONE[recall.state]}>{t(`state.${recall.state}`)}</StateTag>
          {recall.is_drill && <StateTag tone="plain">{t("drill")}</StateTag>}
          {t(`hazard.${recall.hazard_class}`)}
        </p>
      </PageHeading>
      <StatusLine kind="good">{news && t(`seller.done.${news}`)}</StatusLine>
      {isOpen && (
        <Card className="grid gap-2 border-lacquer">
          <h2 className="text-xl text-lacquer">{t("seller.todo")}</h2>
          <ol className="list-decimal pl-6">
            <li>{t("seller.todoKeep")}</li>
            <li>{t("seller.todoHeld")}</li>
            <li>{t("seller.todoReturn")}</li>
          </ol>
        </Card>
      )}
      <Card className="grid gap-2">
        <p className="whitespace-pre-line">{recall.reason}</p>
        <p className="whitespace-pre-line">{recall.advice}</p>
        <p>{t("public.call", { phone: formatPhone(recall.contact_phone) })}</p>
        <h2 className="text-xl">{t("one.lots")}</h2>
        <RecalledLots
          lots={recall.lots}
          hrefOf={({ code, product_id }) => (product_id === null ? null : `/t/${encodeURIComponent(code)}`)}
        />
      </Card>
      {(recall.may_add_file || recall.files.length > 0) && (
        <Card>
          <CaseFiles
            files={recall.files}
            address={stallPath(slug, `/thu-hoi/${encodeURIComponent(id)}/tep`)}
            mayAdd={recall.may_add_file && may("listings:write")}
            outcome={oneParam(query, "tep")}
          />
        </Card>
      )}
      {recall.held.length > 0 && (
        <Card className="grid gap-2">
          <h2 className="text-xl">{t("seller.held")}</h2>
          <ul className="grid gap-1">
            {recall.held.map((order) => (
              <li key={order.id}>
                <Link
                  href={stallPath(slug, `/don-hang/${order.id}`)}
                  className="text-link inline-flex min-h-11 items-center"
                >
                  {t("seller.heldOrder", { code: formatLookupCode(order.code), name: order.customer_name })}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {recall.state !== "draft" && (
        <Parcels parcels={recall.sent} stall={slug} recall={id} mayRecord={isOpen && may("orders:write")} />
      )}
      {recall.state === "draft" && recall.by_producer && may("listings:write") && (
        <Card>
          <CaseForm
            id="withdraw"
            action={withdrawRecall}
            hidden={{ stall: slug, recall: id }}
            button="quiet"
            fields={[{ kind: "area", name: "words", label: t("one.withdrawWords") }]}
            words={{
              submit: t("one.withdraw"),
              pending: t("one.pending"),
              offline: translator("common")("problem.unreachable"),
            }}
          />
        </Card>
      )}
    </>
  )
}

export default withSkeleton(SellerRecallPage, "rows")
