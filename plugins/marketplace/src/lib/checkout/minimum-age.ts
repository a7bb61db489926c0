import { refuse } from "@san-ocop/floor/lib/problem"

type Aged = { minimum_age: number | null }

/** How old a shopper must be for all of these goods; null when nothing asks for it. */
export function minimumAge(lines: readonly Aged[]): number | null {
  const ages = lines.flatMap(({ minimum_age }) => minimum_age ?? [])
  return ages.length > 0 ? Math.max(...ages) : null
}

/**
 * The age that the shopper says he has reached, to be kept with his order (Law 44/2019/QH14, Article 16).
 * @throws Refusal invalid_data when the goods ask for an age and he did not say it
 */
export function confirmedAge(lines: readonly Aged[], confirmed: boolean | undefined): number | null {
  const age = minimumAge(lines)
  if (age !== null && confirmed !== true) {
    refuse("invalid_data", `Giỏ hàng có rượu, bia. Vui lòng xác nhận quý khách đủ ${age} tuổi.`, {
      field: "age_confirmed",
      code: "age_unconfirmed",
    })
  }
  return age
}
