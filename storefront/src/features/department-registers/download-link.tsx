import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { Icon } from "@/shared/ui/icon"
import { SheetNote } from "./sheet-note"

/** Takes what the list shows home as a table. A plain link: the answer is a file. */
export const DownloadLink = ({ href, count = 0 }: { href: string; count?: number }) => (
  <>
    <a href={href} download className={buttonStyle("secondary")}>
      <Icon name="download" />
      {translator("audit")("download")}
    </a>
    <SheetNote count={count} />
  </>
)
