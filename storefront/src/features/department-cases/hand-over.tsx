import type { AuthorityRequestReview } from "@san-ocop/kit/http/casework"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { buttonStyle } from "@/shared/ui/button-style"
import { Card } from "@/shared/ui/card"
import { deskPath } from "../department-session/desk-path"

/** The two forms in which a seller's information is handed over, and to whom it was so far. Not a link that Next would fetch ahead: each time is recorded. */
export function HandOver({ request }: { request: AuthorityRequestReview }) {
  const t = translator("casework")
  const to = (page: string) => deskPath(`/vu-viec/yeu-cau/${encodeURIComponent(request.id)}/${page}`)
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl">{t("request.handOver")}</h2>
      {request.may_carry_out && (
        <>
          <p>{t("request.handOverLead")}</p>
          <div className="flex flex-wrap gap-3">
            <form action={to("bang")} method="post">
              <Button type="submit">{t("request.sheet")}</Button>
            </form>
            <a href={to("thong-tin")} className={buttonStyle("secondary")}>
              {t("request.page")}
            </a>
          </div>
        </>
      )}
      {request.handed_over.length > 0 && (
        <div>
          <h3 className="font-bold">{t("request.handed")}</h3>
          <ul className="list-disc pl-5">
            {request.handed_over.map(({ at, who, form }) => (
              <li key={at}>
                {formatInstant(at)}: {who}, {t(`request.forms.${form}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  )
}
