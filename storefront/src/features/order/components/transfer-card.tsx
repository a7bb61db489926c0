import { bankName } from "@san-ocop/kit/banks"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { StallOrder } from "@san-ocop/kit/http/checkout"
import type { TransferRequest } from "@san-ocop/kit/http/transfers"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { Card } from "@/shared/ui/card"
import { CopyButton } from "@/shared/ui/copy-button"
import { StatusLine } from "@/shared/ui/status-line"

type Props = {
  groupCode: string
  order: StallOrder
  request: TransferRequest
  position: { n: number; count: number }
}

const SIZE = 600

/** One stall's VietQR code as a picture that a long press saves, and below it all that it says, to be copied. */
export function TransferCard({ groupCode, order, request, position }: Props) {
  const t = translator("transfer")
  const picture = `/don-hang/${encodeURIComponent(groupCode)}/ma-qr/${encodeURIComponent(order.code)}`
  const amount = formatMoney(request.amount)
  const copied = { done: t("copied"), failed: t("copyFailed") }
  return (
    <Card className="grid gap-3 border-leaf" id={`chuyen-khoan-${order.code}`}>
      <div>
        {position.count > 1 && <p className="text-sm text-muted">{t("position", position)}</p>}
        <h2 className="text-lg">{t("title", { stall: order.stall.name })}</h2>
        <p className="font-bold text-lacquer">{t("until", { time: formatInstant(request.pay_until) })}</p>
      </div>
      {request.is_sample && <StatusLine kind="problem">{t("sample")}</StatusLine>}
      <p className="text-sm">{t("lead")}</p>
      {/* eslint-disable-next-line @next/next/no-img-element -- a picture of ours that a long press saves as it is */}
      <img
        src={picture}
        alt={t("picture", { amount, stall: order.stall.name })}
        width={SIZE}
        height={SIZE}
        className="mx-auto block h-auto w-full max-w-72 bg-white"
      />
      <a href={picture} className={buttonStyle("quiet", true)}>
        {t("save")}
      </a>
      <dl className="grid gap-3">
        <Line name={t("amount")} value={amount}>
          <CopyButton text={String(request.amount)} words={{ copy: t("copyAmount"), ...copied }} />
        </Line>
        <Line name={t("bank")} value={bankName(request.bank_bin)} />
        <Line name={t("account")} value={request.account_number}>
          <CopyButton text={request.account_number} words={{ copy: t("copyAccount"), ...copied }} />
        </Line>
        <Line name={t("holder")} value={request.holder_name} />
        <Line name={t("memo")} value={request.memo} hint={t("memoHint")}>
          <CopyButton text={request.memo} words={{ copy: t("copyMemo"), ...copied }} />
        </Line>
      </dl>
      <p className="text-sm text-muted">{t("untilHelp")}</p>
    </Card>
  )
}

type LineProps = { name: string; value: string; hint?: string; children?: React.ReactNode }

const Line = ({ name, value, hint, children }: LineProps) => (
  <div className="grid gap-1">
    <dt className="text-sm text-muted">{name}</dt>
    <dd className="grid gap-1">
      <b className="select-all break-all text-lg">{value}</b>
      {hint && <span className="text-sm text-muted">{hint}</span>}
      {children}
    </dd>
  </div>
)
