import { type Day, vietnamDay } from "@san-ocop/kit/day"
import type { Scan } from "../../modules/scans/types"

export type ItemTally = {
  lot_id: string
  item: number
  count: number
  first_at: Date
  first_day: Day
  last_at: Date
  has_device: boolean
}
export type DeviceTally = { lot_id: string; item: number; device: string; at: Date; came_back: boolean }
export type DayTally = { lot_id: string; day: Day; scans: number; forged: number; voided: number }

const sorted = <T>(rows: Map<string, T>): T[] => [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)

/** Adds scans up: a row for each item, device and day, in the order of their keys. */
export function tally(scans: readonly Scan[]): { items: ItemTally[]; devices: DeviceTally[]; days: DayTally[] } {
  const items = new Map<string, ItemTally>()
  const devices = new Map<string, DeviceTally>()
  const days = new Map<string, DayTally>()
  for (const { lot_id, item, at, device, came_back, kind } of scans) {
    const day = vietnamDay(at)
    const today = days.get(`${lot_id}\n${day}`) ?? { lot_id, day, scans: 0, forged: 0, voided: 0 }
    days.set(`${lot_id}\n${day}`, {
      ...today,
      scans: today.scans + 1,
      forged: today.forged + Number(kind === "forged"),
      voided: today.voided + Number(kind === "voided"),
    })
    // A forged serial is no item, whatever number it claims.
    if (item === null || kind === "forged") continue
    const key = `${lot_id}\n${item}`
    items.set(key, added(items.get(key), { lot_id, item, at, day, device }))
    if (device === null) continue
    const known = devices.get(`${key}\n${device}`)
    const newest = known && known.at > at ? known.at : at
    devices.set(`${key}\n${device}`, { lot_id, item, device, at: newest, came_back: came_back || !!known?.came_back })
  }
  return { items: sorted(items), devices: sorted(devices), days: sorted(days) }
}

type One = { lot_id: string; item: number; at: Date; day: Day; device: string | null }

function added(row: ItemTally | undefined, { lot_id, item, at, day, device }: One): ItemTally {
  const has_device = device !== null || (row?.has_device ?? false)
  if (!row) return { lot_id, item, count: 1, first_at: at, first_day: day, last_at: at, has_device }
  const isFirst = at < row.first_at
  return {
    ...row,
    count: row.count + 1,
    first_at: isFirst ? at : row.first_at,
    first_day: isFirst ? day : row.first_day,
    last_at: at > row.last_at ? at : row.last_at,
    has_device,
  }
}
