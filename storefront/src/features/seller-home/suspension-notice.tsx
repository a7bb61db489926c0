import { formatDay } from "@san-ocop/kit/day"
import type { SellerRole, StallSuspension } from "@san-ocop/kit/http/seller"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { PendingMark } from "@/shared/ui/pending-mark"
import { registrationPath } from "../seller-registration/steps"

type Props = { suspension: StallSuspension; role: SellerRole }

/**
 * Says that a producer will be suspended, from which day, or is by now, why, and what there is to do. In the registration, which its owner
 * opens, what is wrong is mended or appealed.
 */
export function SuspensionNotice({ suspension, role }: Props) {
  const t = translator("seller")
  const { registration_id, producer_name: name, on, reason_code, reason } = suspension
  return (
    <section className="grid gap-2 rounded-card border border-lacquer bg-lacquer-soft px-4 py-3">
      <h2 className="flex items-start gap-2 text-xl text-lacquer">
        <Icon name="triangle-alert" className="mt-1" />
        {on ? t("suspension.announced", { day: formatDay(on), name }) : t("suspension.begun", { name })}
      </h2>
      {reason_code && <p className="font-bold">{translator("verification")(`status.reason.${reason_code}`)}</p>}
      {reason && <p className="whitespace-pre-line">{reason}</p>}
      <p>{on ? t("suspension.announcedHelp") : t("suspension.begunHelp")}</p>
      {role === "owner" ? (
        <p>
          <Link
            href={registrationPath(registration_id)}
            className="text-link inline-flex min-h-11 items-center gap-1 font-bold"
          >
            {t("suspension.open")}
            <Icon name="chevron-right" />
            <PendingMark />
          </Link>
        </p>
      ) : (
        <p>{t("suspension.askOwner")}</p>
      )}
    </section>
  )
}
