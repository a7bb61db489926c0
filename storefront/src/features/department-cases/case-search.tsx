import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { ChipRow } from "@/shared/ui/chip-row"
import { SearchForm } from "@/shared/ui/search-form"
import { deskPath } from "../department-session/desk-path"
import { CASE_KINDS, CASE_SHOWS, type CaseFilter, casesPath } from "./case-filter"

/** Which cases to show: by kind, by how they stand, by words. Kept in the address. */
export function CaseSearch({ filter }: { filter: CaseFilter }) {
  const t = translator("casework")
  const to = (change: Partial<CaseFilter>, label: string) => ({
    href: casesPath({ ...filter, page: 1, ...change }),
    label,
    selected: Object.entries(change).every(([name, value]) => filter[name as keyof CaseFilter] === value),
  })
  return (
    <div className="grid gap-2">
      <SearchForm
        action={deskPath("/vu-viec")}
        label={t("desk.search")}
        value={filter.q}
        keep={{ loai: filter.kind, xem: filter.show === "open" ? null : filter.show, tinh: filter.province }}
        button={
          <Button type="submit" kind="secondary">
            {t("desk.searchSubmit")}
          </Button>
        }
      />
      <ChipRow
        oneLine
        label={t("desk.filterKind")}
        chips={[to({ kind: null }, t("desk.allKinds")), ...CASE_KINDS.map((kind) => to({ kind }, t(`kind.${kind}`)))]}
      />
      <ChipRow
        oneLine
        label={t("desk.filterShow")}
        chips={CASE_SHOWS.map((show) => to({ show }, t(`desk.show.${show}`)))}
      />
    </div>
  )
}
