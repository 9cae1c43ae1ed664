package org.cyberatlas.engine.plan;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cyberatlas.engine.JsonBuffer.Writer;

/**
 * Writers of the values at each place of a document. They are made when an execution first comes to a place, and reused by later ones
 * unless they depend on variables.
 */
public final class ValueWriters {

    private final boolean reusable;
    private final Map<Place, Optional<Writer>> known = new ConcurrentHashMap<>();

    /** @param hasDirectives whether the document has directives, by which each request may select other fields */
    public ValueWriters(boolean hasDirectives) {
        this.reusable = !hasDirectives;
    }

    /** Writer of values of a type; empty if something below them has to be loaded. */
    Optional<Writer> at(Scope scope, MergedField field, GraphQLType type) {
        Place place = new Place(field.getFields(), type);
        Optional<Writer> writer = known.get(place);
        return writer != null
                ? writer
                : scope.own().computeIfAbsent(place, first -> {
                    ValueWriterCompiler compiler = new ValueWriterCompiler(scope);
                    Optional<Writer> compiled = Optional.ofNullable(compiler.writer(field, type));
                    if (reusable && !compiler.readsArguments()) {
                        known.put(place, compiled);
                    }
                    return compiled;
                });
    }

    /**
     * Execution for which writers are made.
     *
     * @param types the type of each class
     * @param own writers of this execution alone
     */
    record Scope(
            ExecutionContext execution,
            FieldCollector collector,
            Map<Class<?>, GraphQLObjectType> types,
            Map<Place, Optional<Writer>> own) {}

    /** A field of a document, with all its merged occurrences, and the type of its values. */
    record Place(List<Field> fields, GraphQLType type) {}
}
