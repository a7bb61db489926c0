import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"

const STEPS = ["1", "2", "3", "4"] as const

/** What a producer does to be recognised again before his certificate ends. */
export function RenewalSteps() {
  const t = translator("recognition")
  return (
    <Card className="grid gap-2">
      <h2 className="text-xl">{t("seller.how")}</h2>
      <ol className="grid list-decimal gap-2 pl-6">
        {STEPS.map((step) => (
          <li key={step}>{t(`seller.steps.${step}`)}</li>
        ))}
      </ol>
    </Card>
  )
}
