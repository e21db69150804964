package org.crossroads.platform.directory;

import org.jspecify.annotations.Nullable;

/**
 * The places that an organisation lies in.
 *
 * @param areaCode three-digit code of the local authority
 * @param urbanRural the census description of the neighbourhood
 * @param msoaCode middle layer super output area
 * @param lsoaCode lower layer super output area
 * @param uprn unique property reference number
 */
public record Location(
    @Nullable String areaCode,
    @Nullable String areaName,
    @Nullable String districtName,
    @Nullable String wardName,
    @Nullable String constituencyName,
    @Nullable String urbanRural,
    @Nullable String msoaCode,
    @Nullable String lsoaCode,
    @Nullable String uprn,
    @Nullable Position position) {}
