import { translator } from "@/shared/i18n/translator"
import { versionText } from "@/shared/version-text"
import { Card } from "@/shared/ui/card"

const POINTS = ["true", "goods", "papers", "orders", "check", "data"] as const

/** What a seller agrees to, in the version that is in force. */
export function TermsText({ version }: { version: string }) {
  const t = translator("verification")
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl">{t("terms.title")}</h2>
      <p className="text-base text-muted">{t("terms.version", { version: versionText(version) })}</p>
      <ol className="grid list-decimal gap-2 pl-6">
        {POINTS.map((point) => (
          <li key={point}>{t(`terms.points.${point}`)}</li>
        ))}
      </ol>
    </Card>
  )
}
