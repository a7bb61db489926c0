import type { SellerRecallRow } from "@san-ocop/kit/http/recall"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { StatusLine } from "@/shared/ui/status-line"
import { stallRead, type StallSession } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"

/** In red on the home of a stall while goods of it are being recalled. */
export async function RecallBanner({ session }: { session: StallSession }) {
  const t = translator("recall")
  const recalls = await stallRead<SellerRecallRow[]>(session, "/recalls")
  const open = recalls.filter(({ state, is_drill }) => state === "approved" && !is_drill)
  if (open.length === 0) return null
  return (
    <StatusLine kind="problem">
      {t("seller.banner", { count: open.length })}{" "}
      <Link
        href={stallPath(session.stall.slug, "/thu-hoi")}
        className="inline-flex min-h-11 items-center font-bold underline"
      >
        {t("seller.bannerLink")}
      </Link>
    </StatusLine>
  )
}
