import type { DeskTask } from "@san-ocop/kit/http/desk-task"
import type { Page } from "@san-ocop/kit/http/problem"
import type { VerificationRow } from "@san-ocop/kit/http/verification-desk"
import Link from "next/link"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { Icon } from "@/shared/ui/icon"
import { deskRead, type OfficerSession } from "../department-session/session"
import { NO_FILTER, producersPath } from "./producer-filter"

const read = (session: OfficerSession, query: { waiting?: true; expiring?: "30" }) =>
  deskRead<Page<VerificationRow>>(session, "/verifications", { ...query, limit: 1, offset: 0 })

/** Producers who wait for the department, since when, how many of them too long, and those whose papers end soon. */
export async function ProducersCard({ session, tasks }: { session: OfficerSession; tasks: readonly DeskTask[] }) {
  const t = translator("verificationDesk")
  const [waiting, expiring] = await Promise.all([read(session, { waiting: true }), read(session, { expiring: "30" })])
  const longest = waiting.items[0]?.waiting_since
  const late = tasks.find(({ kind }) => kind === "producers")?.late ?? 0
  return (
    <Card className="flex flex-wrap items-center justify-between gap-4">
      <div className="flex items-center gap-4">
        <p className="text-5xl font-bold leading-none text-leaf-deep">{waiting.count}</p>
        <div>
          <h2 className="text-xl">{t("home.waiting")}</h2>
          <p className="text-muted">{longest ? t("home.oldest", { time: formatInstant(longest) }) : t("home.none")}</p>
          {late > 0 && (
            <p className="flex items-center gap-2 font-bold text-lacquer">
              <Icon name="clock" />
              {t("home.late", { count: late })}
            </p>
          )}
          {expiring.count > 0 && (
            <Link
              href={producersPath({ ...NO_FILTER, expiring: "30" })}
              className="text-link inline-flex min-h-11 items-center"
            >
              {t("home.expiring", { count: expiring.count })}
            </Link>
          )}
        </div>
      </div>
      {waiting.count > 0 && (
        <ButtonLink href={producersPath({ ...NO_FILTER, shown: "waiting" })} kind="secondary">
          {t("home.look")}
        </ButtonLink>
      )}
    </Card>
  )
}
