import type { IndicatorPart } from "@san-ocop/kit/http/statistics"
import { translator } from "@/shared/i18n/translator"
import { formatNumber } from "./numbers"

const WIDTH = 360
const ROW = 34
const BAR = 12
const FILLS = ["fill-leaf", "fill-gold", "fill-lacquer", "fill-muted", "fill-leaf-deep", "fill-edge"]
const fillOf = (index: number) => FILLS[index % FILLS.length] ?? "fill-leaf"

/** One bar for each part, its name above it. */
function Bars({ parts }: { parts: readonly IndicatorPart[] }) {
  const most = Math.max(1, ...parts.map(({ value }) => value))
  return parts.map(({ id, name, value }, index) => (
    <g key={id} transform={`translate(0 ${String(index * ROW)})`}>
      <text x={0} y={13} fontSize={12} className="fill-ink">
        {name}
      </text>
      <text x={WIDTH} y={13} fontSize={12} textAnchor="end" className="fill-ink font-bold">
        {formatNumber(value)}
      </text>
      <rect x={0} y={18} width={WIDTH} height={BAR} rx={3} className="fill-leaf-soft" />
      <rect x={0} y={18} width={(WIDTH * value) / most} height={BAR} rx={3} className="fill-leaf" />
    </g>
  ))
}

/** One bar of all parts, and a key below it. */
function Stack({ parts, whole }: { parts: readonly IndicatorPart[]; whole: number }) {
  const begins = parts.map((_, index) => parts.slice(0, index).reduce((sum, { value }) => sum + value, 0))
  return (
    <>
      {parts.map(({ id, value }, index) => (
        <rect
          key={id}
          x={(WIDTH * (begins[index] ?? 0)) / whole}
          y={2}
          width={(WIDTH * value) / whole}
          height={26}
          strokeWidth={2}
          className={`${fillOf(index)} stroke-card`}
        />
      ))}
      {parts.map(({ id, name, value }, index) => (
        <g key={id} transform={`translate(${String((index * WIDTH) / parts.length)} 36)`}>
          <rect x={0} y={2} width={12} height={12} rx={2} className={fillOf(index)} />
          <text x={18} y={12} fontSize={12} className="fill-ink">
            {`${name}: ${formatNumber(value)}`}
          </text>
        </g>
      ))}
    </>
  )
}

/** The parts of a number as a picture. The table beside it says the same. */
export function PartsChart({ name, parts, whole }: { name: string; parts: readonly IndicatorPart[]; whole: number }) {
  const label = translator("statistics")("chart", { name })
  const isWhole = parts.length <= 3 && whole > 0 && parts.reduce((sum, { value }) => sum + value, 0) === whole
  const height = isWhole ? 54 : parts.length * ROW
  return (
    <svg
      viewBox={`0 0 ${String(WIDTH)} ${String(height)}`}
      role="img"
      aria-label={label}
      className="w-full max-w-[26rem]"
    >
      {isWhole ? <Stack parts={parts} whole={whole} /> : <Bars parts={parts} />}
    </svg>
  )
}
