import type { Page } from "@san-ocop/kit/http/problem"
import type { RecallBuyer, RecallReview } from "@san-ocop/kit/http/recall"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { formatPhone } from "@san-ocop/kit/phone"
import { CaseForm } from "@/shared/casework/case-form"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { ChipRow } from "@/shared/ui/chip-row"
import { Pagination } from "@/shared/ui/pagination"
import { StateTag } from "@/shared/ui/state-tag"
import { logCall } from "./actions"
import { recallPath } from "./recall-path"

const OUTCOMES = ["reached", "no_answer", "wrong_number"] as const
export const BUYERS_A_PAGE = 25

type Props = { recall: RecallReview; buyers: Page<RecallBuyer>; show: "to_call" | "all"; page: number }

/** Whom to call, and who bought: each with what was sent and every call. */
export function BuyersCard({ recall, buyers, show, page }: Props) {
  const t = translator("recall")
  const all = "tat-ca"
  return (
    <Card id="nguoi-mua" className="grid gap-3">
      <h2 className="text-xl">{t("buyers.title")}</h2>
      <ChipRow
        label={t("buyers.title")}
        chips={[
          { href: recallPath(recall.id), label: t("buyers.toCall"), selected: show === "to_call" },
          { href: recallPath(recall.id, { nguoi: all }), label: t("buyers.all"), selected: show === "all" },
        ]}
      />
      {buyers.items.length === 0 && (
        <p className="text-muted">{t(show === "all" ? "buyers.noneAll" : "buyers.none")}</p>
      )}
      <ul className="divide-y divide-line">
        {buyers.items.map((buyer) => (
          <li key={buyer.id} className="grid gap-1 py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <b>{buyer.name}</b>
              <a href={`tel:${buyer.phone}`} className="text-link inline-flex min-h-11 items-center">
                {formatPhone(buyer.phone)}
              </a>
              <StateTag tone={buyer.reached ? "good" : "waiting"}>
                {buyer.reached ? t("buyers.reached") : t(`buyers.notice.${buyer.notice}`)}
              </StateTag>
              {buyer.match === "window" && <StateTag tone="plain">{t("buyers.unsure")}</StateTag>}
            </p>
            {buyer.orders.map(({ code, stall, quantity }) => (
              <p key={code} className="text-sm text-muted">
                {t("buyers.order", { code: formatLookupCode(code), stall, quantity })}
              </p>
            ))}
            {buyer.calls.map(({ at, by, outcome, words }) => (
              <p key={at} className="text-sm">
                {t("buyers.call", { time: formatInstant(at), by, outcome: t(`buyers.outcomes.${outcome}`) })}
                {words && `. ${words}`}
              </p>
            ))}
            {recall.may.call && !buyer.reached && (
              <details>
                <summary className="flex min-h-11 items-center font-bold text-leaf">{t("buyers.log")}</summary>
                <CaseForm
                  id={`call-${buyer.id}`}
                  action={logCall}
                  hidden={{ id: recall.id, buyer: buyer.id }}
                  button="secondary"
                  fields={[
                    {
                      kind: "choice",
                      name: "outcome",
                      label: t("buyers.outcome"),
                      options: OUTCOMES.map((value) => ({ value, label: t(`buyers.outcomes.${value}`) })),
                    },
                    { kind: "text", name: "words", label: t("buyers.words") },
                  ]}
                  words={{
                    submit: t("buyers.save"),
                    pending: t("one.pending"),
                    offline: translator("common")("problem.unreachable"),
                  }}
                />
              </details>
            )}
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={Math.ceil(buyers.count / BUYERS_A_PAGE)}
        hrefOf={(number) => recallPath(recall.id, { ...(show === "all" ? { nguoi: all } : {}), trang: number })}
      />
    </Card>
  )
}
