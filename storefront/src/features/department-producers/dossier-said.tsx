import { formatDay } from "@san-ocop/kit/day"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { formatInstant, formatInstantDay } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { CaseFiles } from "@/shared/casework/case-files"
import { Card } from "@/shared/ui/card"
import { deskPath } from "../department-session/desk-path"

type AppealProps = { producer: string; appeal: NonNullable<VerificationDossier["appeal"]> }

function AppealCard({ producer, appeal }: AppealProps) {
  const t = translator("verificationDesk")
  const { text, filed_at, outcome, reason, decided_at, files } = appeal
  return (
    <Card className="grid gap-1 border-gold">
      <h2 className="text-lg">{t("appealNote.title")}</h2>
      <p className="text-sm text-muted">{t("appealNote.filed", { time: formatInstant(filed_at) })}</p>
      <p className="whitespace-pre-line">{text}</p>
      <p className="font-bold">
        {outcome
          ? t(`appealNote.${outcome}`, { day: decided_at ? formatInstantDay(decided_at) : "" })
          : t("appealNote.waiting")}
      </p>
      {reason && <p>{reason}</p>}
      {files.length > 0 && (
        <CaseFiles
          id="tep-khieu-nai"
          files={files}
          address={deskPath(`/chu-the/${encodeURIComponent(producer)}/khieu-nai/tep`)}
          mayAdd={false}
          oneSided
          outcome=""
        />
      )}
    </Card>
  )
}

function SuspensionCard({ suspension }: { suspension: NonNullable<VerificationDossier["suspension"]> }) {
  const t = translator("verificationDesk")
  const { on, reason_code, reason, announced_at } = suspension
  return (
    <Card className="grid gap-1 border-gold">
      <h2 className="text-lg">{t("suspension.title", { day: formatDay(on) })}</h2>
      <p className="text-sm text-muted">{t("suspension.announced", { time: formatInstant(announced_at) })}</p>
      <p className="font-bold">{t(`decide.codes.${reason_code}`)}</p>
      <p className="whitespace-pre-line">{reason}</p>
    </Card>
  )
}

/** What the department asked or decided last, and what the producer answered to it. */
export function DossierSaid({ dossier }: { dossier: VerificationDossier }) {
  const t = translator("verificationDesk")
  const { request, decision, appeal, state, checklist, suspension } = dossier
  const asked = request && state === "needs_information" ? request : null
  const decided = decision && decision.state === state && decision.reason ? decision : null
  return (
    <>
      {suspension && <SuspensionCard suspension={suspension} />}
      {appeal && <AppealCard producer={dossier.producer_id} appeal={appeal} />}
      {asked && (
        <Card className="grid gap-1">
          <h2 className="text-base">{t("dossier.asked", { time: formatInstant(asked.asked_at) })}</h2>
          <p className="whitespace-pre-line">{asked.note}</p>
          <ul className="list-disc pl-5">
            {checklist
              .filter(({ code }) => asked.requirements.includes(code))
              .map(({ code, title }) => (
                <li key={code}>{title}</li>
              ))}
          </ul>
        </Card>
      )}
      {decided && (
        <Card className="grid gap-1">
          <h2 className="text-base">
            {t("dossier.decidedAt", {
              state: t(`list.state.${decided.state}`),
              time: formatInstant(decided.decided_at),
            })}
          </h2>
          {decided.reason_code && <p className="font-bold">{t(`decide.codes.${decided.reason_code}`)}</p>}
          <p className="whitespace-pre-line">{decided.reason}</p>
        </Card>
      )}
    </>
  )
}
