-- The nearest institutions of a point are looked for in a band of northings.
CREATE INDEX organisation_open_position ON organisation (northing, easting)
    WHERE kind = 'institution' AND status IN ('open', 'closing');
