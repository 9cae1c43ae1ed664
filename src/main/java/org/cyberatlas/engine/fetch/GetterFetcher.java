package org.cyberatlas.engine.fetch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;

/** Data fetcher that calls the getter that SmallRye found for a field. */
final class GetterFetcher implements LightDataFetcher<Object>, LocalFetcher {

    private final Method getter;

    GetterFetcher(Field field, Reference owner) {
        try {
            this.getter =
                    ClassloadingService.get().loadClass(owner.getClassName()).getMethod(field.getMethodName());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible); // SmallRye read the name off that very class
        }
    }

    @Override
    public Object get(GraphQLFieldDefinition field, Object parent, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return read(parent);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return read(environment.getSource());
    }

    @Override
    public Values at(DataFetchingEnvironment place) {
        return this::read;
    }

    private Object read(Object parent) throws Exception {
        try {
            return getter.invoke(parent);
        } catch (InvocationTargetException thrown) {
            throw MethodFetcher.cause(thrown);
        }
    }
}
