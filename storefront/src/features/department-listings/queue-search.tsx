import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { ChipRow } from "@/shared/ui/chip-row"
import { SearchForm } from "@/shared/ui/search-form"
import { deskPath } from "../department-session/desk-path"
import { filterFields, QUEUE_STATES, type QueueFilter, queuePath } from "./queue-filter"

/** What to show: by state, by words. Kept in the address, so that it can be sent to a colleague. */
export function QueueSearch({ filter }: { filter: QueueFilter }) {
  const t = translator("department")
  const risks = translator("moderation")
  const chip = (state: QueueFilter["state"], label: string) => ({
    href: queuePath({ ...filter, state, page: 1 }),
    label,
    selected: state === filter.state,
  })
  const riskChip = (risk: QueueFilter["risk"]) => ({
    href: queuePath({ ...filter, risk, page: 1 }),
    label: risks(`riskFilter.${risk ?? "all"}`),
    selected: risk === filter.risk,
  })
  return (
    <div className="grid gap-2">
      <SearchForm
        action={deskPath("/duyet-san-pham")}
        label={t("queue.search")}
        value={filter.q}
        keep={{ "tinh-trang": filter.state, diem: filterFields(filter)["diem"] || null, tinh: filter.province }}
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
      <ChipRow
        oneLine
        label={risks("riskFilter.label")}
        chips={[riskChip(null), riskChip("flagged"), riskChip("clean")]}
      />
    </div>
  )
}
