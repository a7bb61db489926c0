import type { LotBalance, MassBalance } from "@san-ocop/kit/http/mass-balance"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { DataTable, type Row } from "@/shared/ui/data-table"

type Lot = MassBalance["lots"][number]

const number = (value: number): string => value.toLocaleString("vi-VN")
const PLACES = ["made", "transformed", "sold", "dispatched", "with_buyers", "received_back", "destroyed"] as const

/** Of each recalled lot, and of each product, how much was made and where it is: what nobody can tell stands as a figure of its own. */
export function BalanceCard({ balance, isDrill }: { balance: MassBalance; isDrill: boolean }) {
  const t = translator("recall")
  const stockOf = ({ in_stock, stopped_by }: LotBalance & Pick<Lot, "stopped_by">): string => {
    if (in_stock === null) return t("balance.uncounted")
    const count = number(in_stock)
    return stopped_by ? t("balance.stoppedBy", { count, code: formatLookupCode(stopped_by) }) : count
  }
  const figures = (one: LotBalance): Row["cells"] => ({
    ...Object.fromEntries(PLACES.map((place) => [place, number(one[place])])),
    in_stock: stockOf(one),
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
  const isUncounted = balance.lots.some(({ in_stock }) => in_stock === null)
  const unmeasured = balance.sums.reduce((sum, one) => sum + one.unmeasured, 0)
  const notes = [
    t(isDrill ? "balance.stockNow" : "balance.stockThen"),
    isUncounted && t("balance.uncountedWhy"),
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
