import { formatMoney } from "@san-ocop/kit/format-money"
import type { Statement } from "@san-ocop/kit/http/money"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { stallPath } from "../seller-session/stall-path"
import { AccountCard } from "./account-card"
import { monthWords } from "./month-words"
import { TakenList } from "./taken-list"

type Props = { slug: string; statement: Statement; isOver: boolean }

/** What a month's returns and rulings changed, and how the stall's account moved, to be compared with the books and taken home as a file. */
export function MonthBook({ slug, statement: { month, count, sums, taken, account }, isOver }: Props) {
  const t = translator("earnings")
  return (
    <>
      {taken.count > 0 && (
        <>
          <h2 className="text-xl font-bold">{t("taken", { month: monthWords(month) })}</h2>
          <TakenList slug={slug} taken={taken} />
          <p className="flex justify-between gap-4 text-lg font-bold">
            <span>{t("monthNet")}</span>
            <span className="text-leaf-deep">{formatMoney(sums.net + taken.sums.net)}</span>
          </p>
        </>
      )}
      {account.moved.length > 0 && (
        <>
          <h2 className="text-xl font-bold">{t("account", { month: monthWords(month) })}</h2>
          <AccountCard account={account} isOver={isOver} />
        </>
      )}
      {(count > 0 || account.moved.length > 0) && (
        <a
          href={stallPath(slug, "/tien/sao-ke/xuat", { thang: month })}
          className={buttonStyle("secondary", true)}
          download
        >
          {t("download")}
        </a>
      )}
    </>
  )
}
