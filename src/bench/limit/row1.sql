\set n random(0, :drawn - 1)
SELECT a.name, a.iso2, a.code, a.capital, a.region
FROM peer_postgresql.drawn d JOIN actor a ON a.code = d.texts[1] AND a.kind = 'COUNTRY'
WHERE d.row = 'row1' AND d.n = :n;
