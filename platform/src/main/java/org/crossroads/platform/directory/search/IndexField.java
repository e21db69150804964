package org.crossroads.platform.directory.search;

/** What the terms of an organisation are. */
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
