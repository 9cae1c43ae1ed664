package org.cyberatlas.engine.fetch;

import graphql.execution.AbortExecutionException;
import graphql.execution.DataFetcherResult;
import graphql.language.Field;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.page.PageSize;

/**
 * Data fetcher that calls the method that SmallRye found for a field, with the arguments as SmallRye reads them.
 *
 * <p>A request is executed on one thread. So one context serves all fields, where SmallRye makes a new one for each, and the arguments
 * of a field are read once for all parents. No events are fired.
 */
class MethodFetcher implements DataFetcher<Object> {

    private final Class<?> api;
    private final Method method;
    private final ArgumentHelper arguments;
    /** Positions among the arguments; negative if the method has no such argument. */
    private final int parent;

    private final int page;
    private volatile Object instance;

    private MethodFetcher(Operation operation) {
        this.api = ClassloadingService.get().loadClass(operation.getClassName());
        this.method = new OperationInvoker(operation).getMethod();
        this.arguments = new ArgumentHelper(operation.getArguments());
        this.parent = position(operation.getArguments(), Argument::isSourceArgument);
        this.page = position(operation.getArguments(), MethodFetcher::isPageRequest);
    }

    static MethodFetcher of(Operation operation) {
        MethodFetcher fetcher = new MethodFetcher(operation);
        boolean batched = operation.hasWrapper()
                && operation.getWrapper().getWrapperClassName().equals(CompletionStage.class.getName());
        return batched || fetcher.parent < 0 ? fetcher : new Local(operation);
    }

    /** Fetcher of a method that takes the parent and returns no future, and so needs no statement. */
    private static final class Local extends MethodFetcher implements LocalFetcher {

        Local(Operation operation) {
            super(operation);
        }

        @Override
        public Values at(DataFetchingEnvironment place) throws Exception {
            Object[] values = super.read(place);
            return parent -> invoke(super.with(parent, values));
        }

        @Override
        public boolean isShared() {
            return !Connection.class.isAssignableFrom(super.method.getReturnType());
        }
    }

    private static int position(List<Argument> arguments, Predicate<Argument> which) {
        return IntStream.range(0, arguments.size())
                .filter(position -> which.test(arguments.get(position)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isPageRequest(Argument argument) {
        return argument.getReference().getClassName().equals(PageRequest.class.getName());
    }

    /** Default page sizes of the queries that have one of their own, by name. */
    static Map<String, Integer> pageSizes(Schema model) {
        Map<String, Integer> sizes = new HashMap<>();
        model.getQueries().stream()
                .filter(query -> query.getArguments().stream().anyMatch(MethodFetcher::isPageRequest))
                .forEach(query -> Arrays.stream(
                                new OperationInvoker(query).getMethod().getParameters())
                        .filter(parameter -> parameter.isAnnotationPresent(PageSize.class))
                        .forEach(parameter -> sizes.put(
                                query.getName(),
                                parameter.getAnnotation(PageSize.class).value())));
        return sizes;
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        requireTime(environment);
        Object[] values;
        try {
            values = values(environment);
        } catch (AbstractDataFetcherException unreadable) {
            return unreadable
                    .appendDataFetcherResult(DataFetcherResult.newResult(), environment)
                    .build();
        }
        SmallRyeContextManager.getCurrentSmallRyeContext().setDataFetchingEnvironment(environment);
        Object value = invoke(values);
        // graphql-java handles a plain value faster than a completed future.
        return value instanceof CompletableFuture<?> future && future.isDone() && !future.isCompletedExceptionally()
                ? future.join()
                : value;
    }

    private static void requireTime(DataFetchingEnvironment environment) {
        Deadline deadline = environment.getGraphQlContext().get(Deadline.class);
        if (deadline.isOver()) {
            throw new AbortExecutionException("the deadline has passed");
        }
    }

    /** Arguments at one place of a document are the same for all parents, so they are read once. */
    private Object[] values(DataFetchingEnvironment environment) throws AbstractDataFetcherException {
        Map<Place, Object[]> known =
                environment.getGraphQlContext().computeIfAbsent(Place.class, unused -> new HashMap<>());
        Place place = new Place(this, environment.getMergedField().getFields());
        Object[] values = known.get(place);
        if (values == null) {
            values = read(environment);
            known.put(place, values);
        }
        return parent < 0 ? values : with(environment.getSource(), values);
    }

    private Object[] read(DataFetchingEnvironment place) throws AbstractDataFetcherException {
        Object[] values = arguments.getArguments(place).toArray();
        if (page >= 0) {
            values[page] = PageRequest.of(place);
        }
        return values;
    }

    private Object[] with(Object value, Object[] arguments) {
        Object[] values = arguments.clone();
        values[parent] = value;
        return values;
    }

    final Object invoke(Object[] values) throws Exception {
        Object called = instance;
        if (called == null) {
            called = Arc.container().instance(api).get();
            instance = called;
        }
        try {
            return method.invoke(called, values);
        } catch (InvocationTargetException thrown) {
            throw cause(thrown);
        }
    }

    static Exception cause(InvocationTargetException thrown) {
        if (thrown.getCause() instanceof Error error) {
            throw error;
        }
        return (Exception) thrown.getCause();
    }

    /** All fields of a document that are merged into one of the response: together they select what a page has. */
    private record Place(MethodFetcher fetcher, List<Field> fields) {}
}
