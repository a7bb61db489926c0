import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { ChipRow } from "@/shared/ui/chip-row"
import { Icon } from "@/shared/ui/icon"
import { PrintButton } from "@/shared/ui/print-button"
import { PAPERS, slipPath, type SlipVariant } from "./slip-variant"

type Props = { stall: string; order: string; back: string; variant: SlipVariant }

/** Above the slip, on the screen only: the way back, how it is printed, and to the printer. */
export function SlipBar({ stall, order, back, variant }: Props) {
  const t = translator("seller")
  const chip = (change: Partial<SlipVariant>, label: string, selected: boolean) => ({
    href: slipPath(stall, order, { ...variant, ...change }),
    label,
    selected,
  })
  return (
    <div className="grid gap-3 print:hidden">
      <Link href={back} className="text-link inline-flex min-h-11 items-center gap-1 justify-self-start">
        <Icon name="chevron-left" />
        {t("slip.back")}
      </Link>
      <ChipRow
        label={t("slip.variants")}
        chips={PAPERS.map((paper) => chip({ paper }, t(`slip.paper.${paper}`), variant.paper === paper))}
      />
      <ChipRow
        label={t("slip.money")}
        chips={[
          chip({ gift: false }, t("slip.prices"), !variant.gift),
          chip({ gift: true }, t("slip.gift"), variant.gift),
        ]}
      />
      <div className="flex flex-wrap items-center gap-3">
        <PrintButton label={t("slip.print")} />
        <p className="text-muted">{t("slip.how")}</p>
      </div>
    </div>
  )
}
