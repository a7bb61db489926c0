import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { Icon } from "@/shared/ui/icon"

/** Takes what the list shows home as a table. A plain link: the answer is a file. */
export const DownloadLink = ({ href }: { href: string }) => (
  <a href={href} download className={buttonStyle("secondary")}>
    <Icon name="download" />
    {translator("audit")("download")}
  </a>
)
