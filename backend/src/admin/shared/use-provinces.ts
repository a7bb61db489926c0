import type { Province, ProvinceList } from "@san-ocop/kit/http/geography"
import { useAnswer } from "./use-answer"

/** The provinces in force, and the name of each by its code. */
export function useProvinces(): { provinces: Province[]; nameOf: (code: string | null) => string } {
  const { answer } = useAnswer<ProvinceList>("/catalog/geography/provinces")
  const provinces = answer?.provinces ?? []
  const nameOf = (code: string | null): string =>
    code === null ? "Toàn quốc" : (provinces.find((one) => one.code === code)?.name ?? code)
  return { provinces, nameOf }
}
