import { picturePath } from "@/shared/picture"
import { Icon } from "./icon"

/** A small square picture beside the name that says what it shows, so it needs no words of its own. */
export function Thumbnail({ picture, small }: { picture: string | null; small?: boolean }) {
  const path = picturePath(picture)
  const size = small ? "size-12" : "size-16"
  return path ? (
    // Pictures come from the backend in the sizes that pages need.
    // eslint-disable-next-line @next/next/no-img-element
    <img
      src={path}
      alt=""
      width={64}
      height={64}
      loading="lazy"
      className={`${size} shrink-0 rounded-small border border-line bg-white object-cover`}
    />
  ) : (
    <span className={`${size} grid shrink-0 place-items-center rounded-small border border-line bg-paper text-muted`}>
      <Icon name="camera" />
    </span>
  )
}
