import type { ChecklistItem } from "@san-ocop/kit/http/verification"
import { holds } from "@san-ocop/kit/requirement-standing"
import Link from "next/link"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { FormDialog } from "@/shared/ui/form-dialog"
import { StateTag } from "@/shared/ui/state-tag"
import { handOf, paperPath } from "../seller-registration/steps"
import { waiveRequirement } from "./actions"
import type { DossierView } from "./dossier-view"
import { ProofRow } from "./proof-row"
import { STANDING_TONE } from "@/shared/ui/paper-tone"

/** Mandatory lines that stand in the way of being verified. */
export const leftOf = (checklist: readonly ChecklistItem[]): number =>
  checklist.filter(({ mandatory, standing }) => mandatory && !holds(standing)).length

function Dates({ item }: { item: ChecklistItem }) {
  const t = translator("verificationDesk")
  const said = [
    item.ends_on && t("checklist.endsOn", { day: formatDayText(item.ends_on) }),
    item.off_sale_after && t("checklist.offSaleAfter", { day: formatDayText(item.off_sale_after) }),
  ].filter(Boolean)
  return said.length > 0 ? <p className="text-sm">{said.join("; ")}</p> : null
}

function Line({ view, item }: { view: DossierView; item: ChecklistItem }) {
  const t = translator("verificationDesk")
  const id = `mien-${item.code}`
  const proofs = [...item.proofs].sort((a, b) => (a.created_at < b.created_at ? 1 : -1))
  const isFact = item.ways.every((way) => way === "fact")
  const waits = proofs.some(({ state }) => state === "waiting")
  const { moves } = view.dossier
  const isOpen = moves.includes("decide_proofs") && item.mandatory && !isFact && !waits && !holds(item.standing)
  return (
    <li id={`muc-${item.code}`} className="grid gap-2 rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="grid min-w-0 flex-1 basis-60 gap-1">
          <h3 className="text-base">{item.title}</h3>
          <p className="text-sm text-muted">
            {t(item.mandatory ? "checklist.mandatory" : "checklist.optional")}
            {item.for_correction && `, ${t("checklist.forCorrection")}`}
            {item.answered ? `, ${t("checklist.answered")}` : item.requested && `, ${t("checklist.requested")}`}
          </p>
          <Dates item={item} />
        </div>
        <StateTag tone={STANDING_TONE[item.standing]}>{t(`checklist.standing.${item.standing}`)}</StateTag>
      </div>
      {proofs.length > 0 ? (
        <ul className="grid gap-3">
          {proofs.map((proof) => (
            <ProofRow key={`${proof.id}-${proof.state}`} view={view} item={item} proof={proof} />
          ))}
        </ul>
      ) : (
        <p className="text-muted">
          {t(!isFact ? "checklist.none" : holds(item.standing) ? "checklist.kind.fact" : "checklist.notSaid")}
        </p>
      )}
      {moves.includes("fill_in") && item.step === "documents" && (
        <Link
          href={paperPath(handOf(view.dossier), item.code)}
          className="text-link inline-flex min-h-11 items-center justify-self-start"
        >
          {t("fillIn.paperLink")}
        </Link>
      )}
      {isOpen && !moves.includes("waive") && <p className="text-sm text-muted">{t("fillIn.ownWaiver")}</p>}
      {isOpen && moves.includes("waive") && (
        <div className="border-t border-line pt-1">
          <FormDialog
            key={`${item.standing}-${item.proofs.length}`}
            id={id}
            action={waiveRequirement}
            hidden={{ ...view.hidden, requirement: item.code }}
            fields={[
              { kind: "words", name: "reason", label: t("checklist.waiveReason") },
              {
                kind: "day",
                name: "expires_on",
                label: t("checklist.waiveUntil"),
                hint: t("checklist.waiveUntilHint"),
              },
            ]}
            label={t("checklist.waive")}
            title={t("checklist.waiveTitle", { title: item.title })}
            lead={`${t("checklist.waiveLead")}${item.source ? ` ${t("checklist.source", { source: item.source })}` : ""}`}
            kind="quiet"
            className="!px-0"
            {...view.dialog(id)}
          />
        </div>
      )}
    </li>
  )
}

/** What was asked for and has been answered comes first, then what else there is to decide; what is in order last. */
const ORDER: readonly ChecklistItem["standing"][] = ["waiting", "lapsed", "in_grace", "missing", "expiring", "met"]

const rank = ({ standing, mandatory, answered, proofs }: ChecklistItem): number => {
  if (answered) return -2
  return proofs.some(({ state }) => state === "waiting") ? -1 : ORDER.indexOf(standing) + (mandatory ? 0 : ORDER.length)
}

/** Everything that is asked of this producer, what he has shown for it, and a decision on each. */
export function DossierChecklist({ view }: { view: DossierView }) {
  const t = translator("verificationDesk")
  const { checklist } = view.dossier
  const left = leftOf(checklist)
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("checklist.title")}</h2>
      <p className="text-muted">{left > 0 ? t("checklist.left", { count: left }) : t("checklist.allMet")}</p>
      <ul className="grid gap-3">
        {[...checklist]
          .sort((a, b) => rank(a) - rank(b))
          .map((item) => (
            <Line key={item.code} view={view} item={item} />
          ))}
      </ul>
    </section>
  )
}
