import { sketch } from './sketch';

/** Few people and bodies, told of in most ways that the page tells apart. */
export const HOLM = sketch([
  'Ida Holm > warned > Norland / Fjord Times @ 2025-03-03 = -4',
  'Ida Holm > met > Harbor Union @ 2025-03-04 = 5',
  'Ida Holm > !met > Harbor Union / a spokesman @ 2025-03-12',
  'Norland > ?would pay > Harbor Union @ 2025-03-13 ~ 0.5',
  'Harbor Union > left > Price Limit @ 2025-03-25',
  'Bo Vega > warned > Ida Holm @ 2025-03-25 = -4',
  'Bo Vega > backed > Price Limit @',
  'Castermouth > joined > Norland @ 2025-03-26',
]);
