import type { StallOrder } from "@san-ocop/kit/http/checkout"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { Icon } from "@/shared/ui/icon"

type Props = { groupCode: string; order: StallOrder; isGift: boolean }

/** The contract of this parcel as a file. A gift's is not for whoever has the code on the parcel: it tells what was paid. */
export function ContractLink({ groupCode, order, isGift }: Props) {
  if (isGift && groupCode === order.code) return null
  return (
    <a href={`/don-hang/${groupCode}/hop-dong/${order.code}`} download className={buttonStyle("quiet", true)}>
      <Icon name="download" />
      {translator("order")("contract")}
    </a>
  )
}
