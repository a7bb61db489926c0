import type { StallOrder } from "@san-ocop/kit/http/checkout"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { Icon } from "@/shared/ui/icon"

/** The contract of this parcel as a file. */
export const ContractLink = ({ groupCode, order }: { groupCode: string; order: StallOrder }) => (
  <a href={`/don-hang/${groupCode}/hop-dong/${order.code}`} download className={buttonStyle("quiet", true)}>
    <Icon name="download" />
    {translator("order")("contract")}
  </a>
)
