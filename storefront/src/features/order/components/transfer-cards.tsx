import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { TransferCard } from "./transfer-card"

/** What is still to be transferred, one stall after the other, and the way to see whether it has arrived. */
export function TransferCards({ group }: { group: OrderGroupPage }) {
  const t = translator("transfer")
  const { orders, code } = group
  const waiting = orders.flatMap((order, index) =>
    order.state === "awaiting_payment" && order.transfer
      ? [{ order, request: order.transfer.request, n: index + 1 }]
      : [],
  )
  if (waiting.length === 0) return null
  return (
    <>
      {waiting.map(({ order, request, n }) => (
        <TransferCard
          key={order.id}
          groupCode={code}
          order={order}
          request={request}
          position={{ n, count: orders.length }}
        />
      ))}
      <Card className="grid gap-2">
        <ButtonLink href={`/don-hang/${encodeURIComponent(code)}`} prefetch={false} wide>
          {t("again")}
        </ButtonLink>
        <p className="text-sm text-muted">{t("againHelp")}</p>
      </Card>
    </>
  )
}
