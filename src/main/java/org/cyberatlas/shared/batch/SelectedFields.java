package org.cyberatlas.shared.batch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fields of a type that a request selects at any place, so that a statement reads only their columns.
 *
 * <p>The plan of the operation has them. They are in the context of an execution under this class.
 */
public final class SelectedFields {

    private SelectedFields() {}

    /** Names of the fields; empty outside of a request, where everything may be needed. */
    public static Optional<Set<String>> of(String type) {
        SmallRyeContext context = SmallRyeContextManager.getCurrentSmallRyeContext();
        DataFetchingEnvironment field = context == null ? null : context.unwrap(DataFetchingEnvironment.class);
        return field == null ? Optional.empty() : Optional.of(of(type, field));
    }

    private static Set<String> of(String type, DataFetchingEnvironment field) {
        Map<String, Set<String>> selected = field.getGraphQlContext().get(SelectedFields.class);
        return selected.getOrDefault(type, Set.of());
    }
}
