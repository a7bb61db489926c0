import type { ScanCounts } from "@san-ocop/kit/http/scans"
import { Facts } from "@/features/catalog/components/facts"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"

const NAMES = ["scans", "first", "forged", "voided"] as const
const format = new Intl.NumberFormat("vi-VN")

/** What all checks come to. A zero is shown: it is what one hopes to see. */
export function CountFacts({ total }: { total: ScanCounts }) {
  const t = translator("scans")
  return (
    <Card>
      <Facts facts={NAMES.map((name) => ({ name: t(`total.${name}`), value: format.format(total[name]) }))} />
    </Card>
  )
}
