import type { RegistrationRow } from "@san-ocop/kit/http/verification"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { PendingMark } from "@/shared/ui/pending-mark"
import { StateTag } from "@/shared/ui/state-tag"
import { registrationPath } from "./steps"
import { REGISTRATION_TONE } from "./tones"

/** One line for each registration of a person. */
export function RegistrationChoice({ registrations }: { registrations: readonly RegistrationRow[] }) {
  const t = translator("verification")
  return (
    <ul className="grid gap-3">
      {registrations.map(({ id, producer_name, state, to_do }) => (
        <li key={id}>
          <Link
            href={registrationPath(id)}
            className="flex min-h-16 items-center gap-3 rounded-card border border-line bg-card px-4 py-3 text-ink no-underline hover:border-leaf"
          >
            <span className="grid flex-1 gap-1">
              <span className="font-bold">{producer_name}</span>
              <span className="flex flex-wrap items-center gap-2">
                <StateTag tone={REGISTRATION_TONE[state]}>{t(`state.${state}`)}</StateTag>
                {to_do > 0 && <span className="text-base">{t("mine.toDo", { count: to_do })}</span>}
              </span>
            </span>
            <Icon name="chevron-right" />
            <PendingMark />
          </Link>
        </li>
      ))}
    </ul>
  )
}
