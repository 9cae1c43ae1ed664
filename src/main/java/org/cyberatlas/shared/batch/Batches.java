package org.cyberatlas.shared.batch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.Try;

/**
 * Batch boundary: loads a field for many parents at once.
 *
 * <p><b>Arguments</b> are part of the key, so that two aliases with different arguments keep their own data; the loader
 * is called once per distinct set of arguments. (SmallRye's own batching gives the whole batch the arguments of the
 * first key.)
 *
 * <p><b>Errors</b>: a rejected set of arguments fails only the fields that have it.
 *
 * <p><b>Missing values</b>: a parent without a result of the loader gets null.
 *
 * <p><b>Order and size</b>: parents arrive in the order of the query, without repetition.
 *
 * <p><b>Cost</b>: one call of the loader per level of the query and set of arguments, however many parents.
 */
public final class Batches {

    /**
     * What an upper level has loaded is loaded again with its level: a value that is there at once would send its own
     * fields ahead of those of its neighbours, and a level would fall into as many batches as there were such values.
     */
    private static final DataLoaderOptions WITHOUT_CACHE =
            DataLoaderOptions.newOptions().setCachingEnabled(false).build();

    private static final String NO_ARGUMENTS = "";

    private Batches() {}

    /** Loads the field that is being resolved for one of its parents. */
    public static <K, A, V> CompletionStage<V> load(K parent, A arguments, BiFunction<List<K>, A, Map<K, V>> loader) {
        DataFetchingEnvironment field = field();
        return load(field, coordinate(field), new Asked<>(parent, arguments), loader);
    }

    /** Loads the field that is being resolved, which has no arguments, for one of its parents. */
    public static <K, V> CompletionStage<V> load(K parent, Function<List<K>, Map<K, V>> loader) {
        return load(parent, NO_ARGUMENTS, (parents, none) -> loader.apply(parents));
    }

    /** Loads one object by its key, together with all others of that kind, whichever fields select them. */
    public static <K, V> CompletionStage<V> lookUp(String kind, K key, Function<List<K>, Map<K, V>> loader) {
        return load(field(), kind, new Asked<>(key, NO_ARGUMENTS), (keys, none) -> loader.apply(keys));
    }

    private static <K, A, V> CompletionStage<V> load(
            DataFetchingEnvironment field, String name, Asked<K, A> asked, BiFunction<List<K>, A, Map<K, V>> loader) {
        return field.getDataLoaderRegistry()
                .<Asked<K, A>, V>computeIfAbsent(
                        name,
                        first -> DataLoaderFactory.newMappedDataLoaderWithTry(
                                (Set<Asked<K, A>> all) ->
                                        CompletableFuture.completedFuture(loadPerArguments(all, loader)),
                                WITHOUT_CACHE))
                .load(asked);
    }

    private static DataFetchingEnvironment field() {
        return SmallRyeContextManager.getCurrentSmallRyeContext().unwrap(DataFetchingEnvironment.class);
    }

    /** The coordinate of the field; one that an interface declares is the same field on all types that implement it. */
    private static String coordinate(DataFetchingEnvironment environment) {
        String field = environment.getFieldDefinition().getName();
        GraphQLObjectType type = (GraphQLObjectType) environment.getParentType();
        return type.getInterfaces().stream()
                        .map(GraphQLInterfaceType.class::cast)
                        .filter(declaring -> declaring.getFieldDefinition(field) != null)
                        .map(GraphQLInterfaceType::getName)
                        .findFirst()
                        .orElse(type.getName())
                + '.'
                + field;
    }

    private static <K, A, V> Map<Asked<K, A>, Try<V>> loadPerArguments(
            Collection<Asked<K, A>> asked, BiFunction<List<K>, A, Map<K, V>> loader) {
        Map<A, List<Asked<K, A>>> byArguments = asked.stream()
                .collect(Collectors.groupingBy(Asked::arguments, LinkedHashMap::new, Collectors.toList()));
        Map<Asked<K, A>, Try<V>> loaded = new HashMap<>();
        byArguments.forEach((arguments, alike) -> {
            List<K> parents = alike.stream().map(Asked::parent).toList();
            Try<Map<K, V>> values = Try.tryCall(() -> loader.apply(parents, arguments));
            alike.forEach(each -> loaded.put(each, values.map(byParent -> byParent.get(each.parent()))));
        });
        return loaded;
    }

    private record Asked<K, A>(K parent, A arguments) {}
}
