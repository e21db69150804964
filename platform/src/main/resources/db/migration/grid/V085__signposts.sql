-- Where to find help with a dimension of a grid.
CREATE TABLE grid_signpost (
    id        uuid CONSTRAINT grid_signpost_pk PRIMARY KEY,
    grid      text NOT NULL,
    dimension text NOT NULL,
    kind      text NOT NULL CONSTRAINT grid_signpost_kind CHECK (kind IN ('example', 'resource')),
    title     text NOT NULL CONSTRAINT grid_signpost_title CHECK (length(title) BETWEEN 1 AND 200),
    address   text NOT NULL CONSTRAINT grid_signpost_address CHECK (address ~ '^https?://' AND length(address) <= 500),
    note      text NOT NULL CONSTRAINT grid_signpost_note CHECK (length(note) <= 500),
    added_on  date NOT NULL
);
CREATE INDEX grid_signpost_grid ON grid_signpost (grid, dimension);
COMMENT ON TABLE grid_signpost IS 'Examples of effective practice and resources, by dimension. Owner: grid.';
