import type { OrderState } from "@san-ocop/kit/http/checkout"
import { translator } from "@/shared/i18n/translator"
import { ChipRow } from "@/shared/ui/chip-row"
import { stallPath } from "../seller-session/stall-path"
import { ORDER_STATES } from "./order-words"

/** The states of orders as tabs. */
export function OrderTabs({ slug, state }: { slug: string; state: OrderState | null }) {
  const t = translator("seller")
  const path = (value?: OrderState) => stallPath(slug, "/don-hang", { "tinh-trang": value })
  return (
    <ChipRow
      label={t("orders.filter")}
      chips={[
        ...ORDER_STATES.map((each) => ({ href: path(each), label: t(`orderState.${each}`), selected: each === state })),
        { href: path(), label: t("orders.all"), selected: state === null },
      ]}
    />
  )
}
