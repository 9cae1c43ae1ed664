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
    private final OutputAdapter served;

    GetterFetcher(Field field, Reference owner) {
        this.getter = getter(field, owner);
        this.served = new OutputAdapter(field);
    }

    private static Method getter(Field field, Reference owner) {
        try {
            return ClassloadingService.get().loadClass(owner.getClassName()).getMethod(field.getMethodName());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible); // SmallRye read the name off that very class
        }
    }

    @Override
    public Object get(GraphQLFieldDefinition field, Object parent, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return served.value(read(parent), environment);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return served.value(read(environment.getSource()), () -> environment);
    }

    @Override
    public Values at(DataFetchingEnvironment place) {
        return parent -> served.value(read(parent), () -> null);
    }

    private Object read(Object parent) throws Exception {
        try {
            return getter.invoke(parent);
        } catch (InvocationTargetException thrown) {
            throw MethodFetcher.cause(thrown);
        }
    }
}
