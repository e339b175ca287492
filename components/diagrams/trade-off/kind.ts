import type { KindOfDiagram } from '../shared/kind-of-diagram.ts'
import { tradeOffFacts, describeTradeOff } from './description.ts'
import { fitTradeOff } from './layout.ts'
import type { TradeOff } from './schema.ts'

/** How a trade-off is fitted into its space and put into words. */
export const tradeOff: KindOfDiagram<TradeOff> = {
  fit: fitTradeOff,
  describe: describeTradeOff,
  facts: tradeOffFacts,
}
