import { addDays, type Day } from "@san-ocop/kit/day"
import { today } from "../../catalog/today"

/** The first of the last `days` days in Vietnam, today among them. */
export const firstDay = (days: number): Day => addDays(today(), 1 - days)
