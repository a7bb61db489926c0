import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { PRODUCER_KINDS } from "@/shared/producer-kinds"
import { Button } from "@/shared/ui/button"
import { ChipRow } from "@/shared/ui/chip-row"
import { CONTROL } from "@/shared/ui/field"
import { SelectField } from "@/shared/ui/select-field"
import { deskPath } from "../department-session/desk-path"
import { EXPIRING, type ProducerFilter, producersPath, STATES } from "./producer-filter"

/** What to show: by state, kind, end of a paper and words. One plain form, kept in the address. */
export function ProducerSearch({ filter }: { filter: ProducerFilter }) {
  const t = translator("verificationDesk")
  const kinds = messages.verification.kind
  const chip = (shown: ProducerFilter["shown"], label: string) => ({
    href: producersPath({ ...filter, shown, page: 1 }),
    label,
    selected: shown === filter.shown,
  })
  return (
    <div className="grid gap-3">
      <form
        action={deskPath("/chu-the")}
        role="search"
        className="grid items-end gap-3 md:grid-cols-[minmax(0,1fr)_13rem_15rem_auto]"
      >
        {filter.shown && <input type="hidden" name="tinh-trang" value={filter.shown} />}
        {filter.province && <input type="hidden" name="tinh" value={filter.province} />}
        <div className="grid gap-1">
          <label htmlFor="q" className="font-bold">
            {t("list.search")}
          </label>
          <input id="q" name="q" type="search" defaultValue={filter.q} maxLength={100} className={CONTROL} />
        </div>
        <SelectField
          id="loai"
          name="loai"
          key={`loai-${filter.kind ?? ""}`}
          label={t("list.kind")}
          placeholder={t("list.kindAll")}
          options={PRODUCER_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
          defaultValue={filter.kind ?? ""}
        />
        <SelectField
          id="het-han"
          name="het-han"
          key={`het-han-${filter.expiring ?? ""}`}
          label={t("list.expiring")}
          placeholder={t("list.expiringAll")}
          options={EXPIRING.map((days) => ({ value: days, label: t("list.expiringDays", { days }) }))}
          defaultValue={filter.expiring ?? ""}
        />
        <Button type="submit" kind="secondary">
          {t("list.submit")}
        </Button>
      </form>
      <ChipRow
        label={t("list.filter")}
        chips={[
          chip(null, t("list.all")),
          chip("waiting", t("list.waiting")),
          ...STATES.map((state) => chip(state, t(`list.state.${state}`))),
        ]}
      />
    </div>
  )
}
