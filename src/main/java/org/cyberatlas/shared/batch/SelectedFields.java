package org.cyberatlas.shared.batch;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fields of a type that a request selects at any place, so that a statement reads only their columns. */
public final class SelectedFields {

    private SelectedFields() {}

    /** Names of the fields; empty outside of a request, where everything may be needed. */
    public static Optional<Set<String>> of(String type) {
        SmallRyeContext context = SmallRyeContextManager.getCurrentSmallRyeContext();
        DataFetchingEnvironment field = context == null ? null : context.unwrap(DataFetchingEnvironment.class);
        return field == null ? Optional.empty() : Optional.of(of(type, field));
    }

    private static Set<String> of(String type, DataFetchingEnvironment field) {
        GraphQLContext question = field.getGraphQlContext();
        Map<String, Set<String>> known = question.computeIfAbsent(SelectedFields.class, unused -> read(field));
        return known.getOrDefault(type, Set.of());
    }

    private static Map<String, Set<String>> read(DataFetchingEnvironment field) {
        Map<String, Set<String>> fields = new HashMap<>();
        new Fields(field)
                .visit(
                        field.getGraphQLSchema().getQueryType(),
                        field.getOperationDefinition().getSelectionSet(),
                        (object, selected) -> {
                            fields.computeIfAbsent(object.getName(), unused -> new HashSet<>())
                                    .add(selected.getName());
                            return false;
                        });
        return fields;
    }
}
