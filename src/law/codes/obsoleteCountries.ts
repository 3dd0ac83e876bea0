// Source: EDGAR Ownership XML Technical Specification v5.5, the schema’s list of obsolete country codes (22).

/** Codes that the schema still takes and EDGAR suspends in an XML submission, by its own comment; old documents may hold them. */
export const OBSOLETE_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['C2', 'ASHMORE & CARTIER IS'],
  ['E5', 'CANAL ZONE'],
  ['E7', 'CANTON/ENDERBURY IS'],
  ['G5', 'CZECHOSLOVAKIA'],
  ['I7', 'GAZA STRIP'],
  ['X9', 'GERMANY (BERLIN)'],
  ['I8', 'GERMANY (WEST)'],
  ['I9', 'GERMANY, FED. REP.'],
  ['2F', 'EAST TIMOR'],
  ['L1', 'IRAQ-SAUDI'],
  ['L4', 'ISRAEL-JORDAN'],
  ['L5', 'ISRAEL-SYRIA'],
  ['M1', 'JOHNSTON ATOLL'],
  ['O6', 'MIDWAY ISLAND'],
  ['Q9', 'PACIFIC ISLANDS TRU'],
  ['R3', 'PARACEL ISLANDS'],
  ['T4', 'SOUTHERN RHODESIA'],
  ['U2', 'SOVIET UNION'],
  ['U4', 'SPANISH NORTH AFRICA'],
  ['U6', 'SPRATLY ISLAND'],
  ['X7', 'WAKE ISLAND'],
  ['Y2', 'YUGOSLAVIA'],
]);
