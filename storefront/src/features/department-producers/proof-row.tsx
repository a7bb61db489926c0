import type { ChecklistItem, Proof } from "@san-ocop/kit/http/verification"
import { formatDayText, formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { deskPath } from "../department-session/desk-path"
import { ActionForm } from "@/shared/ui/action-form"
import { FormDialog } from "@/shared/ui/form-dialog"
import { StateTag } from "@/shared/ui/state-tag"
import { acceptProof, refuseProof, revokeProof } from "./actions"
import type { DossierView } from "./dossier-view"
import { PROOF_TONE } from "@/shared/ui/paper-tone"

const nameOf = (proof: Proof): string => {
  const t = translator("verificationDesk")
  return proof.kind === "document"
    ? t("checklist.kind.document", { number: proof.number ?? "" })
    : t(`checklist.kind.${proof.kind}`)
}

/** What was handed in: facts on one side, the paper itself on the other. */
function ProofFacts({ view, proof }: { view: DossierView; proof: Proof }) {
  const t = translator("verificationDesk")
  const { file } = proof
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-bold">{nameOf(proof)}</span>
        <StateTag tone={PROOF_TONE[proof.state]}>{t(`checklist.state.${proof.state}`)}</StateTag>
      </p>
      {proof.kind === "document" && (
        <p>
          {proof.issuer && proof.issued_on
            ? `${t("checklist.issued", { issuer: proof.issuer, day: formatDayText(proof.issued_on) })}, `
            : ""}
          {proof.expires_on ? t("checklist.until", { day: formatDayText(proof.expires_on) }) : t("checklist.noEnd")}
        </p>
      )}
      <p className="text-sm text-muted">
        {t("checklist.handedIn", { time: formatInstant(proof.created_at) })}
        {proof.decided_at &&
          `; ${t("checklist.decided", { who: proof.decided_by ?? "", time: formatInstant(proof.decided_at) })}`}
      </p>
      {proof.reason && <p className="text-sm">{t("checklist.reason", { reason: proof.reason })}</p>}
      {file && (
        <p>
          <a
            href={deskPath(
              `/chu-the/${encodeURIComponent(view.dossier.producer_id)}/tep/${encodeURIComponent(file.id)}`,
            )}
            download
            className="text-link inline-flex min-h-11 items-center [overflow-wrap:anywhere]"
          >
            {t("checklist.download", { name: file.name })}
          </a>
        </p>
      )}
    </div>
  )
}

/** One paper, promise or waiver, and what can be decided about it. */
export function ProofRow({ view, item, proof }: { view: DossierView; item: ChecklistItem; proof: Proof }) {
  const t = translator("verificationDesk")
  const hidden = { ...view.hidden, requirement: item.code, proof: proof.id }
  const id = `tu-choi-${proof.id}`
  const decides = view.dossier.moves.includes("decide_proofs")
  const waits = proof.state === "waiting" && decides
  const isOwn = view.dossier.own_proofs.includes(proof.id)
  const revokeId = `thu-hoi-${proof.id}`
  const revoke = t(proof.kind === "waiver" ? "checklist.revokeWaiver" : "checklist.revoke")
  return (
    <li className="grid gap-2 border-t border-line pt-3">
      <ProofFacts view={view} proof={proof} />
      {waits && (
        <div className="flex flex-wrap items-end gap-2">
          {isOwn ? (
            <p className="basis-full text-sm text-muted">{t("fillIn.own")}</p>
          ) : (
            <ActionForm
              action={acceptProof}
              hidden={hidden}
              label={t("checklist.accept")}
              pendingLabel={t("checklist.accepting")}
              offline={t("dossier.offline")}
            />
          )}
          <FormDialog
            id={id}
            action={refuseProof}
            hidden={hidden}
            fields={[{ kind: "words", name: "reason", label: t("checklist.refuseReason") }]}
            label={t("checklist.refuse")}
            title={t("checklist.refuseTitle")}
            lead={`${item.title}. ${t("checklist.refuseLead")}`}
            kind="danger"
            {...view.dialog(id)}
          />
        </div>
      )}
      {proof.state === "accepted" && decides && (
        <FormDialog
          id={revokeId}
          action={revokeProof}
          hidden={hidden}
          fields={[{ kind: "words", name: "reason", label: t("checklist.revokeReason") }]}
          label={revoke}
          title={`${revoke}: ${item.title}`}
          lead={t("checklist.revokeLead")}
          kind="quiet"
          className="!px-0 justify-self-start"
          {...view.dialog(revokeId)}
        />
      )}
    </li>
  )
}
