import type { NoticeRow } from "@san-ocop/kit/http/notices"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { classNames } from "@/shared/ui/class-names"
import { StateTag } from "@/shared/ui/state-tag"
import { SubmitButton } from "@/shared/ui/submit-button"

type Action = (form: FormData) => Promise<void>
type Props = {
  items: readonly NoticeRow[]
  /** Marks a notice as read and goes where it leads. */
  open: Action
  /** What the action must know besides, as hidden fields. */
  hidden: Readonly<Record<string, string>>
}

/** Notices, newest first. Opening one marks it as read; without JavaScript, too. */
export function NoticeList({ items, open, hidden }: Props) {
  const t = translator("notices")
  return (
    <ul className="grid gap-3">
      {items.map(({ id, at, title, body, href, read }) => (
        <li
          key={id}
          className={classNames("rounded-card border p-4", read ? "border-line bg-card" : "border-leaf bg-leaf-soft")}
        >
          <form action={open} className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
            {Object.entries({ ...hidden, notice: id, href: href ?? "" }).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <div className="grid min-w-0 flex-1 basis-64 gap-1">
              <h2 className={classNames("text-lg wrap-anywhere", read && "font-normal")}>
                {!read && (
                  <>
                    <StateTag tone="good">{t("new")}</StateTag>{" "}
                  </>
                )}
                {title}
              </h2>
              <p className="wrap-anywhere">{body}</p>
              <p className="text-sm text-muted">
                <time dateTime={at}>{formatInstant(at)}</time>
              </p>
            </div>
            {(href !== null || !read) && (
              <SubmitButton kind="secondary" opensRow pendingLabel={t(href === null ? "reading" : "opening")}>
                {t(href === null ? "read" : "open")}
                <span className="sr-only">: {title}</span>
              </SubmitButton>
            )}
          </form>
        </li>
      ))}
    </ul>
  )
}
