import type { Day } from "@san-ocop/kit/day"
import type { ChecklistItem, Registration } from "@san-ocop/kit/http/verification"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { AttestForm } from "./attest-form"
import { loginOf } from "./hand"
import { PaperForm } from "./paper-form"
import { ProofList } from "./proof-list"
import { handOf, handPath, paperPath } from "./steps"

const words = messages.verification
const deskWords = messages.verificationDesk.fillIn.paper
/** States in which papers may come: while the registration is written, and renewals afterwards. */
const OPEN: readonly Registration["state"][] = ["draft", "needs_information", "verified", "suspended"]

type Props = { registration: Registration; item: ChecklistItem; today: Day }

function Rules({ item }: { item: ChecklistItem }) {
  const t = translator("verification")
  return (
    <div className="grid gap-2">
      <p className="whitespace-pre-line">{item.help}</p>
      {item.mandatory && item.needs_expiry && (
        <p className="text-base">
          {item.grace_days > 0 ? t("paper.grace", { days: item.grace_days }) : t("paper.noGrace")}
        </p>
      )}
      {item.source && <p className="text-base text-muted">{t("paper.source", { source: item.source })}</p>}
    </div>
  )
}

/** One requirement: what it asks for, what was handed in, and the form for a paper or a promise. */
export function RequirementBody({ registration, item, today }: Props) {
  const t = translator("verification")
  const hand = handOf(registration)
  const common = {
    hand,
    requirement: item.code,
    step: words.step,
    words: words.paper,
    loginPath: loginOf(hand, paperPath(hand, item.code)),
  }
  const open = OPEN.includes(registration.state)
  const takesPaper = open && item.ways.includes("document")
  const takesPromise = open && item.ways.includes("attestation")
  return (
    <>
      <Rules item={item} />
      <ProofList registration={registration} item={item} />
      {!open && <p className="text-muted">{t("paper.closed")}</p>}
      {takesPaper && (
        <Card className="grid gap-4">
          <h2 className="text-xl">
            {t(takesPromise ? "paper.or" : item.proofs.length > 0 ? "documents.renew" : "documents.add")}
          </h2>
          <PaperForm {...common} needsExpiry={item.needs_expiry} today={today} uploadPath={handPath(hand, "/tep")} />
        </Card>
      )}
      {takesPromise && (
        <Card className="grid gap-4">
          <h2 className="text-xl">{t("paper.attest")}</h2>
          <p className="text-muted">{hand.at === "desk" ? deskWords.attestLead : t("paper.attestLead")}</p>
          <AttestForm {...common} words={hand.at === "desk" ? { ...words.paper, ...deskWords } : words.paper} />
        </Card>
      )}
    </>
  )
}
