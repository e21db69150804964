package org.crossroads.platform.directory.search;

/** The fields of the Lucene index. All hold plain terms: no positions, no frequencies, no norms. */
enum IndexField {
  /** Words of the name, small ones and long forms of abbreviations too. */
  WORD,
  /** Two neighbouring words of the name as one. */
  PAIR,
  /** The whole name without spaces. */
  WHOLE,
  /** Words of locality, town, county and area. */
  PLACE,
  /** The postcode, once with its space and once without. */
  POSTCODE,
  /** Words of the names of its groups. */
  GROUP,
  /** Words of phase, type, sector, gender and religious character. */
  TRAIT,
  /** Numbers that others know it by. */
  CODE
}
