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
 * What the engine is given for what a method returned: dates and scalars of our own as SmallRye writes them, everything else as it
 * is. (SmallRye copies each list and looks at each of its elements, to come to the same end.)
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
        return wrapper == null || wrapper.isCollection() || wrapper.isUnknown(); // a list, or a promise
    }

    boolean asItIs() {
        return asItIs;
    }

    Object value(Object returned, Supplier<DataFetchingEnvironment> environment) throws AbstractDataFetcherException {
        return asItIs ? returned : helper.transformOrAdaptResponse(returned, environment.get());
    }
}
