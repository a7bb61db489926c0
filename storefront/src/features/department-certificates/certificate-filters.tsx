import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { ButtonLink } from "@/shared/ui/button-link"
import { ChipRow } from "@/shared/ui/chip-row"
import { SelectField } from "@/shared/ui/select-field"
import { deskPath } from "../department-session/desk-path"
import {
  type CertificateFilter,
  certificatesPath,
  DUES,
  inAddress,
  LEVELS,
  STANDINGS,
  STARS,
} from "./certificate-filter"

const DUE_WORDS = { "30": "due30", "90": "due90", "180": "due180", expired: "dueExpired" } as const

/** Chips for what ends when and for what is worth what, and a small form for the rest. Everything works without scripts. */
export function CertificateFilters({ filter }: { filter: CertificateFilter }) {
  const t = translator("recognition")
  const standingName = translator("department")
  const chip = (change: Partial<CertificateFilter>, label: string, selected: boolean) => ({
    href: certificatesPath(filter, change),
    label,
    selected,
  })
  const { stars: _stars, level: _level, ...rest } = filter
  const kept = Object.entries(inAddress({ ...rest, stars: null, level: null }))
  return (
    <>
      <ChipRow
        label={t("list.due")}
        chips={[
          chip({ due: null }, t("list.dueAny"), filter.due === null),
          ...DUES.map((due) => chip({ due, standing: null }, t(`list.${DUE_WORDS[due]}`), filter.due === due)),
        ]}
      />
      <ChipRow
        label={t("list.standing")}
        chips={[
          chip({ standing: null }, t("list.any"), filter.standing === null),
          ...STANDINGS.map((standing) =>
            chip({ standing, due: null }, standingName(`standing.${standing}`), filter.standing === standing),
          ),
        ]}
      />
      <form action={deskPath("/chung-nhan")} className="flex flex-wrap items-end gap-3">
        {kept.map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
        <SelectField
          id="sao"
          name="sao"
          label={t("list.stars")}
          defaultValue={filter.stars ?? ""}
          placeholder={t("list.anyStars")}
          options={STARS.map((value) => ({ value, label: t("record.starsValue", { stars: value }) }))}
        />
        <SelectField
          id="cap"
          name="cap"
          label={t("list.level")}
          defaultValue={filter.level ?? ""}
          placeholder={t("list.anyLevel")}
          options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
        />
        <Button type="submit" kind="secondary">
          {t("list.apply")}
        </Button>
        <ButtonLink href={deskPath("/chung-nhan")} kind="quiet">
          {t("list.clear")}
        </ButtonLink>
      </form>
      {filter.decision && <p className="text-muted">{t("list.ofDecision")}</p>}
    </>
  )
}
