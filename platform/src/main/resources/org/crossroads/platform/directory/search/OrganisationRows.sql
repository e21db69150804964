-- Which organisations are there, with the words and numbers people find them by, likeliest first?
SELECT
    o.id, o.kind, o.name, o.sector, o.type_name, o.phase, o.status,
    o.urn, o.uid, o.ukprn, replace(o.laestab, '/', '') AS laestab_digits,
    o.group_code, o.companies_house,
    o.area_code, a.name AS area_name, o.town, o.postcode, o.locality, o.address3, o.county,
    o.easting, o.northing, o.pupils, o.gender, o.religious_character
FROM organisation AS o
LEFT JOIN area AS a ON a.code = o.area_code
ORDER BY
    (o.status IN ('open', 'closing') AND o.absent_since IS NULL) DESC,
    o.status = 'proposed' DESC,
    o.pupils DESC NULLS LAST,
    o.urn NULLS LAST,
    o.id
