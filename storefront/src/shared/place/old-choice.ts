import type { OldPlace } from "@san-ocop/kit/http/geography"

/** "Xã Quảng Thái, Huyện Quảng Điền, Tỉnh Thừa Thiên Huế": an old unit as people know it. */
export const oldPlaceText = ({ old_commune, old_district, old_province }: OldPlace): string =>
  [old_commune, old_district, old_province].filter(Boolean).join(", ")

/** The choice of one successor of an old unit, as the value of a radio button. */
export const oldChoiceValue = (provinceCode: string, communeCode: string, old: string): string =>
  [provinceCode, communeCode, old].join("|")

/** Reads such a value; null when it is not one. */
export function parseOldChoice(value: string): { province: string; commune: string; old: string } | null {
  const match = /^(\d{2})\|(\d{5})\|(.{1,300})$/u.exec(value)
  if (!match) return null
  const [, province = "", commune = "", old = ""] = match
  return { province, commune, old }
}
