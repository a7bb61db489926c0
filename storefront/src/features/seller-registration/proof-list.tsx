import type { ChecklistItem, Proof, Registration } from "@san-ocop/kit/http/verification"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { StateTag } from "@/shared/ui/state-tag"
import { withdrawPaper } from "./actions/papers"
import { fileSize } from "./file-size"
import { handOf, handPath } from "./steps"
import { PROOF_TONE } from "@/shared/ui/paper-tone"

function ProofCard({ registration, item, proof }: { registration: Registration; item: ChecklistItem; proof: Proof }) {
  const t = translator("verification")
  const { file } = proof
  const hand = handOf(registration)
  const mayWithdraw = proof.state === "waiting" && proof.kind !== "fact" && proof.kind !== "waiver"
  return (
    <li className="grid gap-2 rounded-card border border-line bg-card p-4">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-bold">
          {proof.number ? t("paper.numberLine", { number: proof.number }) : t(`paper.kind.${proof.kind}`)}
        </span>
        <StateTag tone={PROOF_TONE[proof.state]}>{t(`paper.proofState.${proof.state}`)}</StateTag>
      </p>
      {proof.issuer && proof.issued_on && (
        <p>{t("paper.issuedLine", { issuer: proof.issuer, day: formatDayText(proof.issued_on) })}</p>
      )}
      {proof.kind === "document" && (
        <p>{proof.expires_on ? t("paper.untilLine", { day: formatDayText(proof.expires_on) }) : t("paper.noEnd")}</p>
      )}
      {proof.reason && (
        <p className="rounded-small bg-gold-soft px-3 py-2 text-base">{t("paper.reason", { reason: proof.reason })}</p>
      )}
      {file && (
        <p>
          <a
            href={handPath(hand, `/tep/${encodeURIComponent(file.id)}`)}
            download
            className="text-link inline-flex min-h-11 items-center [overflow-wrap:anywhere]"
          >
            {t("paper.download", { name: file.name })} ({fileSize(file.size)})
          </a>
        </p>
      )}
      {mayWithdraw && (
        <ActionForm
          action={withdrawPaper}
          hidden={{ registration: hand.id, at: hand.at, requirement: item.code, proof: proof.id }}
          label={t("paper.withdraw")}
          pendingLabel={t("paper.withdrawing")}
          offline={t("step.offline")}
          kind="secondary"
        />
      )}
    </li>
  )
}

/** What was handed in for one requirement, newest first, and what the department said to it. */
export function ProofList({ registration, item }: { registration: Registration; item: ChecklistItem }) {
  if (item.proofs.length === 0) return null
  const proofs = [...item.proofs].sort((a, b) => (a.created_at < b.created_at ? 1 : -1))
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{translator("verification")("paper.history")}</h2>
      <ul className="grid gap-3">
        {proofs.map((proof) => (
          <ProofCard key={proof.id} registration={registration} item={item} proof={proof} />
        ))}
      </ul>
    </section>
  )
}
