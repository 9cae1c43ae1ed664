package org.cyberatlas.seed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Structure of a table that a file is loaded into, from the system catalogue of the database.
 *
 * @param columns columns that a file fills, in the table's order, without generated ones
 * @param rules rules over these columns; one over a generated column is left to the table itself
 * @param keys keys of these columns, the primary one first; a key of a generated column repeats one of them
 */
record Table(String name, List<Column> columns, List<Reference> references, List<Rule> rules, List<Key> keys) {

    /** @param type as PostgreSQL writes it, such as {@code integer}; that below the domain, if the column has one */
    record Column(String name, String type, boolean required) {}

    /** A foreign key: all of the atlas's are one column wide. */
    record Reference(String column, String table, String tableColumn) {}

    /** A check constraint of the table, or of the domain of a column, with the sentence that its comment gives as the reason. */
    record Rule(String expression, List<String> columns, String reason) {}

    /** A primary key or unique constraint. */
    record Key(List<String> columns, boolean nullsAreEqual) {}

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    String columnList() {
        return columnList("");
    }

    String columnList(String prefix) {
        return list(columnNames(), prefix);
    }

    /** Columns for SQL, each with the prefix, such as {@code t.}, before its quoted name. */
    static String list(List<String> names, String prefix) {
        return names.stream().map(name -> prefix + quoted(name)).collect(Collectors.joining(", "));
    }

    /** The code by which other rows refer to this table's; empty for tables that nothing can refer to. */
    Optional<String> code() {
        return Optional.of("code")
                .filter(code -> keys.stream().anyMatch(key -> key.columns().equals(List.of(code))));
    }

    /** The key of the rows; every table has one. */
    Key rowKey() {
        return keys.get(0);
    }

    /** Column of the actor of a row: its code, {@code actor_code}, or the first that refers to an actor. */
    Optional<String> actorColumn() {
        if (name.equals(SeedFile.ACTOR.table())) {
            return code();
        }
        List<String> referring = references.stream()
                .filter(reference -> reference.table().equals(SeedFile.ACTOR.table()))
                .map(Reference::column)
                .toList();
        return referring.contains("actor_code")
                ? Optional.of("actor_code")
                : referring.stream().findFirst();
    }

    /** Columns of numbers that are measured, not counted or placed. */
    List<String> measuredColumns() {
        return columns.stream()
                .filter(column -> column.type().startsWith("numeric"))
                .map(Column::name)
                .toList();
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
