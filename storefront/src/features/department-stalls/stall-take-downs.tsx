import type { StallTakeDown } from "@san-ocop/kit/http/stall-record"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { StateTag } from "@/shared/ui/state-tag"
import { queuePath, WAITING } from "../department-listings/queue-filter"
import { MeasureList } from "./measure-list"

/** Goods of a stall that were taken off sale, each leading to its listing. */
export function StallTakeDowns({ takeDowns }: { takeDowns: readonly StallTakeDown[] }) {
  const t = translator("stall")
  const state = translator("moderation")
  return (
    <MeasureList
      title={t("takeDowns")}
      none={t("noTakeDown")}
      entries={takeDowns.map((one) => ({
        key: `${one.listing_id}-${one.at}`,
        href: queuePath(WAITING, { chon: one.listing_id }),
        name: one.name,
        tag: <StateTag tone={one.holds ? "stopped" : "plain"}>{t(one.holds ? "holds" : "restored")}</StateTag>,
        facts: [
          t("takenDownAt", { time: formatInstant(one.at) }),
          one.appeal && t("appeal", { state: state(`appeals.state.${one.appeal}`) }),
        ],
        words: one.reason,
      }))}
    />
  )
}
