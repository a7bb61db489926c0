import type { CaseKind } from "@san-ocop/kit/http/casework"
import type { OpenAndAll, StallRecord } from "@san-ocop/kit/http/stall-record"
import { formatPhone } from "@san-ocop/kit/phone"
import type { ReactNode } from "react"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { casesPath } from "../department-cases/case-filter"
import { NO_FILTER, dossierPath } from "../department-producers/producer-filter"
import { FactList } from "../department-registers/fact-list"
import { publicStallPath } from "./stall-path"

const LINK = "text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"

/** Who made it possible that the stall sells, each leading to his dossier, and how his verification stands. */
function Producers({ producers }: Pick<StallRecord, "producers">) {
  const state = translator("verificationDesk")
  if (producers.length === 0) return translator("stall")("noProducer")
  return (
    <ul>
      {producers.map((one) => (
        <li key={one.id}>
          <a href={dossierPath(one.id, NO_FILTER)} className={LINK}>
            {one.name}
          </a>{" "}
          <span className="text-muted">· {state(`list.state.${one.state}`)}</span>
        </li>
      ))}
    </ul>
  )
}

/** How many people have which role: who they are is told to an authority that asks, and to nobody else. */
function membersText(members: StallRecord["members"]): string {
  const t = translator("stall")
  const role = translator("seller")
  if (members.length === 0) return t("noMember")
  return members.map((one) => t("member", { role: role(`role.${one.role}`), count: one.count })).join(", ")
}

/** What the desk knows of a stall: who runs it, whether it sells, what was said against it. */
export function StallFacts({ stall }: { stall: StallRecord }) {
  const t = translator("stall")
  const publicPage = publicStallPath(stall)
  const counted = ({ open, all }: OpenAndAll) => t("counted", { open, all })
  const cases = (kind: CaseKind, count: OpenAndAll): ReactNode =>
    count.all === 0 ? (
      "0"
    ) : (
      <a
        key={kind}
        href={casesPath({ kind, show: "all", q: stall.name.slice(0, 100), province: null, page: 1 })}
        className={LINK}
      >
        {counted(count)}
      </a>
    )
  const facts = [
    [t("producers"), <Producers key="producers" producers={stall.producers} />],
    [t("members"), membersText(stall.members)],
    [t("place"), [stall.commune_name, stall.province_name].filter(Boolean).join(", ")],
    [
      t("phone"),
      stall.phone && (
        <a key="phone" href={`tel:${stall.phone}`} className={LINK}>
          {formatPhone(stall.phone)}
        </a>
      ),
    ],
    [t("joined"), formatDayText(stall.joined_on)],
    [t("restrictedFrom"), stall.restricted_from && t("from", { day: formatDayText(stall.restricted_from) })],
    [t("complaints"), cases("complaint", stall.complaints)],
    [t("reports"), cases("report", stall.reports)],
    [t("disputes"), stall.disputes.all === 0 ? "0" : counted(stall.disputes)],
    [
      t("public"),
      publicPage && (
        <a key="public" href={publicPage} className={LINK}>
          {t("see")}
        </a>
      ),
    ],
  ] as const
  return <FactList facts={facts} />
}
