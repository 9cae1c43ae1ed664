-- A strict SQL function is called for each row; without STRICT, PostgreSQL puts its expression into the statement.
CREATE OR REPLACE FUNCTION partial_date_start(value text) RETURNS date
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN value COLLATE "C" ~ '^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'
            THEN make_date(left(value, 4)::int, coalesce(nullif(substr(value, 6, 2), '')::int, 1), 1)
                + coalesce(nullif(substr(value, 9), '')::int, 1) - 1
    END;

CREATE OR REPLACE FUNCTION partial_date_end(value text) RETURNS date
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE length(value)
        WHEN 4 THEN (partial_date_start(value) + interval '1 year - 1 day')::date
        WHEN 7 THEN (partial_date_start(value) + interval '1 month - 1 day')::date
        ELSE partial_date_start(value)
    END;
