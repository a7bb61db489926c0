import type { LotBalance, MassBalance } from "@san-ocop/kit/http/mass-balance"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { DataTable, type Row } from "@/shared/ui/data-table"

const number = (value: number): string => value.toLocaleString("vi-VN")
const PLACES = ["made", "transformed", "sold", "dispatched", "with_buyers", "received_back", "destroyed"] as const

/** Of each recalled lot, and of each product, how much was made and where it is: what nobody can tell stands as a figure of its own. */
export function BalanceCard({ balance, isDrill }: { balance: MassBalance; isDrill: boolean }) {
  const t = translator("recall")
  const figures = (one: LotBalance): Row["cells"] => ({
    ...Object.fromEntries(PLACES.map((place) => [place, number(one[place])])),
    in_stock: one.in_stock === null ? t("balance.uncounted") : number(one.in_stock),
    unaccounted: (
      <strong>
        {one.unaccounted < 0 ? t("balance.surplus", { count: number(-one.unaccounted) }) : number(one.unaccounted)}
      </strong>
    ),
  })
  const lots = balance.lots.map((one) => {
    const lot = t("balance.lot", { code: one.code, name: one.name, unit: one.unit })
    return { key: one.code, cells: { lot, ...figures(one) } }
  })
  const sums = balance.sums.map((one) => {
    const percent = one.accounted_percent?.toString().replace(".", ",") ?? "–"
    const lot = t("balance.sum", { count: one.lots, name: one.name, unit: one.unit, percent })
    return { key: lot, cells: { lot, ...figures(one) } }
  })
  const columns = [
    { key: "lot", label: t("balance.lots") },
    ...[...PLACES, "in_stock" as const, "unaccounted" as const].map((key) => {
      return { key, label: t(`balance.${key}`), number: true }
    }),
  ]
  const unmeasured = balance.sums.reduce((sum, one) => sum + one.unmeasured, 0)
  const notes = [
    t(isDrill ? "balance.stockNow" : "balance.stockThen"),
    balance.more > 0 && t("balance.more", { count: number(balance.more) }),
    unmeasured > 0 && t("balance.unmeasured", { count: number(unmeasured) }),
    balance.sent_without_lot > 0 && t("balance.sentWithoutLot", { count: number(balance.sent_without_lot) }),
  ].filter((note) => note !== false)
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl">{t("balance.title")}</h2>
      <p className="text-muted">{t("balance.lead")}</p>
      <DataTable label={t("balance.title")} columns={columns} rows={[...lots, ...sums]} />
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Card>
  )
}
