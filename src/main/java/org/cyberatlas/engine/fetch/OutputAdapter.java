package org.cyberatlas.engine.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.Classes;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Wrapper;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.function.Supplier;

/**
 * Adapter from the value that a method returns to the one that graphql-java serialises: dates and custom scalars as SmallRye writes
 * them, everything else unchanged. SmallRye would copy each list and adapt each element to the same end.
 */
final class OutputAdapter {

    private final FieldHelper helper;
    private final boolean asItIs;

    OutputAdapter(Field field) {
        this.helper = new FieldHelper(field);
        this.asItIs = isPlain(field.getReference())
                && isPlain(field.getWrapper())
                && !field.isAdaptingTo()
                && !field.isAdaptingWith()
                && !field.hasTransformation();
    }

    private static boolean isPlain(Reference type) {
        boolean sameToTheEngine = type.getType() != ReferenceType.SCALAR
                || type.getClassName().equals(type.getGraphQLClassName())
                || Classes.isNumberLikeType(type.getClassName())
                || Classes.isPrimitive(type.getClassName());
        return sameToTheEngine && !type.isAdaptingTo() && !type.isAdaptingWith();
    }

    private static boolean isPlain(Wrapper wrapper) {
        return wrapper == null || wrapper.isCollection() || wrapper.isUnknown(); // a list or a future
    }

    boolean asItIs() {
        return asItIs;
    }

    Object value(Object returned, Supplier<DataFetchingEnvironment> environment) throws AbstractDataFetcherException {
        return asItIs ? returned : helper.transformOrAdaptResponse(returned, environment.get());
    }
}
