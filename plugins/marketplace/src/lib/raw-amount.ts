/** Medusa keeps each amount a second time, as text. `dong`: the amount. */
export const rawAmount = (dong: number): string => JSON.stringify({ value: String(dong), precision: 20 })
