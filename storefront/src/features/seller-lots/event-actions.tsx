import type { LotEvent, LotPage } from "@san-ocop/kit/http/lots"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { PendingMark } from "@/shared/ui/pending-mark"
import { lotPath } from "./lot-path"

type Props = { slug: string; lot: LotPage; event: LotEvent }

/** The way to declare an event anew; nothing where it may not be. */
export const EventActions = ({ slug, lot, event }: Props) =>
  event.may_correct ? (
    <Link
      href={lotPath(slug, lot.id, `/buoc/${event.step}`, { sua: event.id })}
      className="text-link inline-flex min-h-11 items-center justify-self-start"
    >
      {translator("lots")("lot.correctStep", { step: event.title })}
      <PendingMark />
    </Link>
  ) : null
