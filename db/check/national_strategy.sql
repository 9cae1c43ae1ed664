-- A row leads to the row that stands for its document: one of the same actor, which leads nowhere else.
SELECT i.line, 'same_as', 'another row of the same actor stands for the document, and this is one of ' || o.actor_code
FROM incoming i JOIN incoming o ON o.code = i.same_as
WHERE o.actor_code <> i.actor_code
UNION ALL
SELECT i.line, 'same_as', 'that row leads on to ' || o.same_as || ' itself, on line ' || o.line
FROM incoming i JOIN incoming o ON o.code = i.same_as
WHERE o.same_as IS NOT NULL
