import { classNames } from "./class-names"

const POINTS = "12 1.8 15.1 8.4 22.3 9.4 17 14.4 18.4 21.6 12 18.1 5.6 21.6 7 14.4 1.7 9.4 8.9 8.4"

/** N filled stars of 5. Decorative: the words beside them say the number. */
export const Stars = ({ count, size = 16 }: { count: number; size?: number }) => (
  <span aria-hidden="true" className="inline-flex gap-px">
    {[1, 2, 3, 4, 5].map((n) => (
      <svg
        key={n}
        width={size}
        height={size}
        viewBox="0 0 24 24"
        className={classNames("stroke-gold", n <= count ? "fill-gold" : "fill-none")}
      >
        <polygon points={POINTS} strokeWidth={1.6} strokeLinejoin="round" />
      </svg>
    ))}
  </span>
)
