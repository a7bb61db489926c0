import { LoadingCards } from "@/shared/ui/loading-cards"

export default LoadingCards
