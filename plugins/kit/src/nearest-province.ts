import { distanceKm } from "./scan-suspicion"

/**
 * The towns from which provinces were governed until 30 June 2025 and the islands far from all of them, with the code of the province of today: good enough to say
 * in which province a phone is, though near a border it may be the neighbour's.
 */
const TOWNS: Readonly<Record<string, readonly (readonly [latitude: number, longitude: number])[]>> = {
  "01": [
    [21.03, 105.85],
    [20.97, 105.78],
    [21.14, 105.5],
  ],
  "04": [[22.67, 106.26]],
  "08": [
    [21.82, 105.21],
    [22.83, 104.98],
  ],
  "11": [[21.39, 103.02]],
  "12": [[22.4, 103.46]],
  "14": [[21.33, 103.91]],
  "15": [
    [21.72, 104.9],
    [22.48, 103.97],
  ],
  "19": [
    [21.59, 105.84],
    [22.15, 105.83],
  ],
  "20": [[21.85, 106.76]],
  "22": [
    [20.95, 107.08],
    [21.53, 107.97],
  ],
  "24": [
    [21.19, 106.07],
    [21.28, 106.2],
  ],
  "25": [
    [21.32, 105.4],
    [21.31, 105.6],
    [20.82, 105.34],
  ],
  "31": [
    [20.13, 107.73],
    [20.86, 106.68],
    [20.94, 106.33],
  ],
  "33": [
    [20.65, 106.05],
    [20.45, 106.34],
  ],
  "37": [
    [20.25, 105.97],
    [20.54, 105.92],
    [20.43, 106.17],
  ],
  "38": [[19.81, 105.78]],
  "40": [
    [18.68, 105.68],
    [19.27, 104.9],
  ],
  "42": [[18.34, 105.9]],
  "44": [
    [16.81, 107.1],
    [17.47, 106.6],
  ],
  "46": [[16.46, 107.59]],
  "48": [
    [16.53, 111.61],
    [16.05, 108.21],
    [15.57, 108.48],
  ],
  "51": [
    [15.12, 108.8],
    [14.35, 108],
  ],
  "52": [
    [13.98, 108],
    [13.77, 109.22],
  ],
  "56": [
    [8.65, 111.92],
    [11.43, 114.33],
    [9.89, 114.33],
    [12.25, 109.19],
    [11.57, 108.99],
  ],
  "66": [
    [12.67, 108.04],
    [13.09, 109.3],
  ],
  "68": [
    [11.94, 108.44],
    [12, 107.69],
    [10.93, 108.1],
  ],
  "75": [
    [10.95, 106.82],
    [11.54, 106.89],
  ],
  "79": [
    [8.69, 106.6],
    [10.78, 106.7],
    [10.98, 106.65],
    [10.5, 107.17],
    [10.35, 107.08],
  ],
  "80": [
    [11.31, 106.1],
    [10.54, 106.41],
  ],
  "82": [
    [10.46, 105.63],
    [10.36, 106.36],
  ],
  "86": [
    [10.25, 105.97],
    [10.24, 106.38],
    [9.93, 106.34],
  ],
  "91": [
    [10.37, 105.44],
    [10.01, 105.08],
    [10.22, 103.96],
  ],
  "92": [
    [10.03, 105.78],
    [9.6, 105.97],
    [9.78, 105.47],
  ],
  "96": [
    [9.18, 105.15],
    [9.29, 105.72],
  ],
}
// Further than this from all of them is abroad or at sea.
const FARTHEST_KM = 150

/** Code of the province that a place most likely lies in; null when it lies in none. */
export function nearestProvince(latitude: number, longitude: number): string | null {
  let nearest: { code: string; km: number } | null = null
  for (const [code, towns] of Object.entries(TOWNS)) {
    for (const [lat, lng] of towns) {
      const km = distanceKm({ latitude, longitude }, { latitude: lat, longitude: lng })
      if (!nearest || km < nearest.km) nearest = { code, km }
    }
  }
  return nearest && nearest.km <= FARTHEST_KM ? nearest.code : null
}
