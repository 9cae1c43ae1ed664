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
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cyberatlas.engine.Deadline;
import org.cyberatlas.shared.batch.Loading;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.page.PageSize;

/**
 * Calls the method that SmallRye found for a field, with the arguments as SmallRye reads them.
 *
 * <p>Everything of a question happens on one thread. So the context of the question is told which field is being resolved, where
 * SmallRye makes a new one for each field; a field that many parents have reads its arguments once; and nobody is told of each
 * field, since nobody listens.
 */
class MethodFetcher implements DataFetcher<Object> {

    private final Class<?> api;
    private final Method method;
    private final ArgumentHelper arguments;
    private final List<Integer> parents;
    private final List<Integer> pages;
    private final OutputAdapter served;
    private volatile Object instance;

    private MethodFetcher(Operation operation) {
        this.api = ClassloadingService.get().loadClass(operation.getClassName());
        this.method = new OperationInvoker(operation).getMethod();
        this.arguments = new ArgumentHelper(operation.getArguments());
        this.parents = positions(operation.getArguments(), Argument::isSourceArgument);
        this.pages = positions(operation.getArguments(), MethodFetcher::isPageRequest);
        this.served = new OutputAdapter(operation);
    }

    static MethodFetcher of(Operation operation) {
        MethodFetcher resolver = new MethodFetcher(operation);
        boolean promises = operation.hasWrapper()
                && operation.getWrapper().getWrapperClassName().equals(CompletionStage.class.getName());
        return promises ? new Promising(operation) : resolver.parents.isEmpty() ? resolver : new OfParent(operation);
    }

    /** Calls a method that may promise to load its value with those of its neighbours. */
    private static final class Promising extends MethodFetcher implements Loading {

        Promising(Operation operation) {
            super(operation);
        }
    }

    /** Calls a method that makes its value of its parent, without a promise, and so without a statement. */
    private static final class OfParent extends MethodFetcher implements LocalFetcher {

        OfParent(Operation operation) {
            super(operation);
        }

        @Override
        public Values at(DataFetchingEnvironment place) throws Exception {
            Object[] arguments = super.arguments.getArguments(place).toArray();
            for (int position : super.pages) {
                arguments[position] = PageRequest.of(place);
            }
            return parent -> {
                Object[] values = arguments.clone();
                for (int position : super.parents) {
                    values[position] = parent;
                }
                return served(invoke(values), null);
            };
        }

        @Override
        public boolean isInCommon() {
            return !Connection.class.isAssignableFrom(super.method.getReturnType());
        }
    }

    private static List<Integer> positions(List<Argument> arguments, Predicate<Argument> which) {
        return IntStream.range(0, arguments.size())
                .filter(position -> which.test(arguments.get(position)))
                .boxed()
                .toList();
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
        Object value = served(invoke(values), environment);
        // A promise that is kept already is no promise: the engine goes on at once.
        return value instanceof CompletableFuture<?> kept && kept.isDone() && !kept.isCompletedExceptionally()
                ? kept.join()
                : value;
    }

    private static void requireTime(DataFetchingEnvironment environment) {
        Deadline deadline = environment.getGraphQlContext().get(Deadline.class);
        if (deadline != null && deadline.isOver()) {
            throw new AbortExecutionException("the deadline has passed");
        }
    }

    /** The arguments that stand at one place of the document are the same for all parents. */
    private Object[] values(DataFetchingEnvironment environment) throws AbstractDataFetcherException {
        Map<Place, Object[]> read =
                environment.getGraphQlContext().computeIfAbsent(Place.class, unused -> new HashMap<>());
        Place place = new Place(this, environment.getField());
        Object[] values = read.get(place);
        if (values == null) {
            values = arguments.getArguments(environment).toArray();
            for (int position : pages) {
                values[position] = PageRequest.of(environment);
            }
            read.put(place, values);
        } else if (!parents.isEmpty()) {
            values = values.clone();
        }
        for (int position : parents) {
            values[position] = environment.getSource();
        }
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

    final Object served(Object returned, DataFetchingEnvironment environment) throws AbstractDataFetcherException {
        if (served.asItIs()) {
            return returned;
        }
        return returned instanceof CompletionStage<?> promise
                ? promise.thenApply(value -> promised(value, environment))
                : served.value(returned, () -> environment);
    }

    private Object promised(Object value, DataFetchingEnvironment environment) {
        try {
            return served.value(value, () -> environment);
        } catch (AbstractDataFetcherException unwritable) {
            throw new CompletionException(unwritable);
        }
    }

    static Exception cause(InvocationTargetException thrown) {
        if (thrown.getCause() instanceof Error error) {
            throw error;
        }
        return (Exception) thrown.getCause();
    }

    /** A field as it stands in a document. Neither part has an equal. */
    private record Place(MethodFetcher resolver, Field field) {}
}
