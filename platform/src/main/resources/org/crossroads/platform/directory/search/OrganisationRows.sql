-- Which organisations are there, with the words and numbers people find them by, likeliest first?
WITH stated AS (
    SELECT
        m.member_id,
        m.group_id,
        m.kind,
        m.left_on,
        m.as_of = max(m.as_of) OVER (PARTITION BY m.member_id, m.kind) AS speaks
    FROM membership AS m
    WHERE m.ended_import IS NULL
),
groups AS (
    SELECT
        s.member_id,
        (array_agg(s.group_id ORDER BY array_position(ARRAY['trust', 'federation'], s.kind), g.name, g.id))[1] AS id,
        (array_agg(g.name ORDER BY array_position(ARRAY['trust', 'federation'], s.kind), g.name, g.id))[1] AS name,
        min(array_position(ARRAY['trust', 'federation'], s.kind)) AS rank,
        string_agg(DISTINCT g.name, ' ') AS all_names
    FROM stated AS s
    JOIN organisation AS g ON g.id = s.group_id
    WHERE s.speaks AND s.left_on IS NULL
    GROUP BY s.member_id
)
SELECT
    o.id, o.kind, o.name, o.type_code, o.type_name, o.sector, o.phase, o.status,
    o.town, o.postcode, o.area_code, a.name AS area_name, o.easting, o.northing,
    o.urn, o.uid, o.ukprn, o.laestab, o.group_code, o.companies_house,
    o.locality, o.address3, o.county, o.gender, o.religious_character, o.pupils,
    CASE WHEN groups.rank IS NOT NULL THEN groups.id END AS group_id,
    groups.name AS group_name,
    groups.all_names AS group_names
FROM organisation AS o
LEFT JOIN area AS a ON a.code = o.area_code
LEFT JOIN groups ON groups.member_id = o.id
ORDER BY
    o.status IN ('open', 'closing') AND o.absent_since IS NULL DESC,
    o.status = 'proposed' DESC,
    o.pupils DESC NULLS LAST,
    o.urn NULLS LAST,
    o.id
