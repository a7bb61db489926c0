import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { ChipRow } from "@/shared/ui/chip-row"
import { SearchForm } from "@/shared/ui/search-form"
import { deskPath } from "../department-session/desk-path"
import { QUEUE_STATES, type QueueFilter, queuePath } from "./queue-filter"

/** What to show: by state, by words. Kept in the address, so that it can be sent to a colleague. */
export function QueueSearch({ filter }: { filter: QueueFilter }) {
  const t = translator("department")
  const chip = (state: QueueFilter["state"], label: string) => ({
    href: queuePath({ state, q: filter.q, page: 1 }),
    label,
    selected: state === filter.state,
  })
  return (
    <div className="grid gap-2">
      <SearchForm
        action={deskPath("/duyet-san-pham")}
        label={t("queue.search")}
        value={filter.q}
        keep={{ "tinh-trang": filter.state }}
        button={
          <Button type="submit" kind="secondary">
            {t("queue.searchSubmit")}
          </Button>
        }
      />
      <ChipRow
        oneLine
        label={t("queue.filter")}
        chips={[
          chip(null, t("queue.waiting")),
          ...QUEUE_STATES.map((state) => chip(state, t(`listingState.${state}`))),
        ]}
      />
    </div>
  )
}
