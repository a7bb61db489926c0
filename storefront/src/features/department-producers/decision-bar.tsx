import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { FormDialog } from "@/shared/ui/form-dialog"
import { decideDossier } from "./actions"
import { decisionDialog } from "./decision-dialogs"
import { leftOf } from "./dossier-checklist"
import type { DossierView } from "./dossier-view"
import { type DossierMove, MOVES } from "./moves"

/** The order in which officers look for them. */
const ORDER: readonly DossierMove[] = [
  "decide_appeal",
  "start",
  "verify",
  "request_information",
  "reinstate",
  "suspend",
  "reject",
  "close",
]

/** Ids by which the keys of the page press these buttons. */
const KEYS: Partial<Record<DossierMove, string>> = {
  verify: "phim-approve",
  reject: "phim-reject",
  request_information: "phim-request_changes",
}

function Decision({ view, move }: { view: DossierView; move: DossierMove }) {
  const t = translator("verificationDesk")
  const dialog = decisionDialog(move, view.dossier)
  const hidden = { ...view.hidden, move }
  const keyed = KEYS[move] ? { buttonId: KEYS[move] } : {}
  if (!dialog) {
    return (
      <ActionForm
        action={decideDossier}
        hidden={hidden}
        label={t(move === "verify" ? "decide.verify" : "decide.start")}
        pendingLabel={t(move === "verify" ? "decide.verifying" : "decide.starting")}
        offline={t("dossier.offline")}
        {...keyed}
      />
    )
  }
  const id = MOVES[move].route
  // What is ticked beforehand follows from the papers: a dialog begins anew when one of them was decided on.
  const papers = view.dossier.checklist.map(({ standing }) => standing).join()
  return (
    <FormDialog
      key={papers}
      id={id}
      action={decideDossier}
      hidden={hidden}
      fields={dialog.fields}
      label={dialog.label}
      title={dialog.label}
      lead={dialog.lead}
      kind={dialog.danger ? "danger" : "secondary"}
      {...view.dialog(id)}
      {...keyed}
    />
  )
}

/** The decisions that the backend allows now; none for those who may only read. */
export function DecisionBar({ view }: { view: DossierView }) {
  const t = translator("verificationDesk")
  const { moves, checklist, state } = view.dossier
  const offered = ORDER.filter((move) => moves.includes(move))
  if (offered.length === 0) return null
  const left = leftOf(checklist)
  return (
    <div className="sticky top-0 z-10 grid gap-2 border-y border-line bg-paper py-3 max-md:static">
      <div role="group" aria-label={t("decide.label")} className="flex flex-wrap items-end gap-3">
        {offered.map((move) => (
          <Decision key={move} view={view} move={move} />
        ))}
      </div>
      {left > 0 && state === "under_review" && (
        <p className="text-sm text-muted">{t("decide.verifyNotYet", { count: left })}</p>
      )}
    </div>
  )
}
