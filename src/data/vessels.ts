/** Nouns for vessels, lower-cased and in the singular: a name right behind one is that of the vessel ("the bulker Corvel Star"). */
export const VESSELS = new Set(
  'ship vessel boat ferry tanker supertanker bulker freighter trawler longliner lifeboat tug tugboat yacht superyacht schooner sloop ketch catamaran dhow barge dredger icebreaker steamer paddle-steamer hovercraft liner frigate destroyer corvette cruiser cutter gunboat minesweeper minehunter submarine warship flagship'.split(
    ' ',
  ),
);

/** What stands before the names of ships, in capitals: merchant ships by their engines, others by whose they are. */
export const SHIP_PREFIXES = new Set(
  'MV MT MS SS FV RV MY SV MSC HMS HMAS HMCS HMNZS USS USNS USCGC RFA INS BRP KRI KD ROKS LÉ FS'.split(' '),
);
