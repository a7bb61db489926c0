import { stallPath } from "@/features/seller-session/stall-path"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { Icon } from "@/shared/ui/icon"

/** The contract of an order as a file, the same that its shopper has. */
export const ContractLink = ({ stall, order }: { stall: string; order: { id: string } }) => (
  <a
    href={stallPath(stall, `/don-hang/${encodeURIComponent(order.id)}/hop-dong.pdf`)}
    download
    className={buttonStyle("secondary", true)}
  >
    <Icon name="download" />
    {translator("seller")("order.contract")}
  </a>
)
