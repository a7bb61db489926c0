/** Our own mark: the awning of a market stall over an open hand of leaves. It is not the OCOP certification mark. */
export const Mark = ({ size = 40 }: { size?: number }) => (
  <svg aria-hidden="true" width={size} height={size} viewBox="0 0 40 40">
    <rect width="40" height="40" rx="10" className="fill-leaf" />
    <path
      className="fill-paper"
      d="M9 9h22l3 7.5a3.2 3.2 0 0 1-5.6 2.2 3.7 3.7 0 0 1-5.6 0 3.7 3.7 0 0 1-5.6 0 3.7 3.7 0 0 1-5.6 0A3.2 3.2 0 0 1 6 16.500z"
    />
    <path
      className="stroke-leaf"
      strokeWidth="1.4"
      d="M14.400 9l-1.900 7.600M20 9v7.600M25.600 9l1.900 7.600"
      fill="none"
    />
    <path
      className="fill-gold-soft"
      d="M20 33c-.2-4.300 1.800-7.600 8.500-9.300 .4 5.800-3 9-8.500 9.300zM20 33c.2-3.300-1.500-6-7.500-7.600-.3 4.700 2.600 7.400 7.500 7.600z"
    />
  </svg>
)

export const Wordmark = () => (
  <span className="flex items-center gap-2">
    <Mark />
    <span className="whitespace-nowrap text-xl font-bold leading-none tracking-tight text-ink">
      Sàn <span className="text-leaf">OCOP</span>
    </span>
  </span>
)
