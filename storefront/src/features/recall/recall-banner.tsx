import type { PublicRecall } from "@san-ocop/kit/http/public-recall"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { recallPath } from "./recall-path"
import { someLots } from "./recall-words"

/** Whoever has such goods looks here for his lot: all of the product are named, but for a product with a great many. */
const MOST_LOTS = 200

/** In red at a product while lots of it are being recalled. */
export function RecallBanner({ recalls }: { recalls: readonly PublicRecall[] }) {
  const t = translator("recall")
  return recalls.map((recall) => (
    <section
      key={recall.code}
      role="alert"
      className="grid gap-1 rounded-card border-2 border-lacquer bg-lacquer-soft p-4 text-lacquer"
    >
      <h2 className="flex items-center gap-2 text-xl">
        <Icon name="triangle-alert" />
        {t("public.banner")}
      </h2>
      <p className="break-words font-bold">{t("public.bannerLots", { lots: someLots(recall, MOST_LOTS) ?? "" })}</p>
      <p className="whitespace-pre-line">{recall.advice}</p>
      <Link href={recallPath(recall.code)} className="inline-flex min-h-11 items-center font-bold underline">
        {t("public.more")}
      </Link>
    </section>
  ))
}
