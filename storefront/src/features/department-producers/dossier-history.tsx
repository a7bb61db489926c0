import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"

/** Who did what with this registration, newest first. */
export function DossierHistory({ history }: { history: VerificationDossier["history"] }) {
  if (history.length === 0) return null
  return (
    <Card className="grid gap-2">
      <h2 className="text-lg">{translator("verificationDesk")("history.title")}</h2>
      <ol className="grid gap-2 border-l-2 border-line pl-4">
        {history.map(({ at, who, what, reason }) => (
          <li key={`${at}-${what}`}>
            <span className="font-bold">{what}</span>
            <span className="block text-sm text-muted">
              {who}, {formatInstant(at)}
            </span>
            {reason && <p className="text-sm">{reason}</p>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
