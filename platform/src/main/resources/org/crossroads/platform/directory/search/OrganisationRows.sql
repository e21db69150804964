-- Which organisations are there, with the words and numbers people find them by, likeliest first?
WITH own AS (
    SELECT DISTINCT ON (m.member_id)
        m.member_id, g.id, g.uid, g.name, m.kind
    FROM current_membership AS m
    JOIN organisation AS g ON g.id = m.group_id
    WHERE m.kind IN ('trust', 'federation', 'childrens_centre_group')
    ORDER BY m.member_id, array_position(ARRAY['trust', 'federation'], m.kind), g.name, g.id
),
named AS (
    SELECT m.member_id, string_agg(DISTINCT g.name, ' ') AS names
    FROM current_membership AS m
    JOIN organisation AS g ON g.id = m.group_id
    GROUP BY m.member_id
)
SELECT
    o.id, o.kind, o.name, o.sector, o.type_name, o.phase, o.status,
    o.urn, o.uid, o.ukprn, replace(o.laestab, '/', '') AS laestab_digits,
    o.group_code, o.companies_house,
    o.area_code, a.name AS area_name, o.town, o.postcode, o.locality, o.address3, o.county,
    o.easting, o.northing, o.pupils, o.gender, o.religious_character,
    own.id AS group_id, own.uid AS group_uid, own.name AS group_name, own.kind AS group_kind,
    named.names AS group_names
FROM organisation AS o
LEFT JOIN area AS a ON a.code = o.area_code
LEFT JOIN own ON own.member_id = o.id
LEFT JOIN named ON named.member_id = o.id
ORDER BY
    (o.status IN ('open', 'closing') AND o.absent_since IS NULL) DESC,
    o.status = 'proposed' DESC,
    o.pupils DESC NULLS LAST,
    o.urn NULLS LAST,
    o.id
