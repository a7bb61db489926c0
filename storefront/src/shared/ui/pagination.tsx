import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "./button-style"

type Props = { page: number; pages: number; hrefOf: (page: number) => string }

/** Back and on through a list, as plain links. Nothing when there is one page. */
export function Pagination({ page, pages, hrefOf }: Props) {
  if (pages <= 1) return null
  const t = translator("common")
  return (
    <nav aria-label={t("pagination.label")} className="flex flex-wrap items-center justify-center gap-3">
      {page > 1 && (
        <Link href={hrefOf(page - 1)} rel="prev" prefetch={false} className={buttonStyle("secondary")}>
          {t("pagination.previous")}
        </Link>
      )}
      <span aria-current="page" className="px-2 text-muted">
        {t("pagination.position", { page, pages })}
      </span>
      {page < pages && (
        <Link href={hrefOf(page + 1)} rel="next" prefetch={false} className={buttonStyle("secondary")}>
          {t("pagination.next")}
        </Link>
      )}
    </nav>
  )
}
